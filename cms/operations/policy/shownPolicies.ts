import { readModel } from '../stores/readModel.ts';
import { readPolicies } from './readPolicies.ts';

/**
 * Every version of the training policy for showing, a second old at most. What is awarded is
 * decided on `readPolicies`.
 */
export const shownPolicies = readModel('policies', ['training-policies'], readPolicies);
