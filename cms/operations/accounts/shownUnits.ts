import { readModel } from '../stores/readModel.ts';
import { readOrgUnits } from './readOrgUnits.ts';

/** Every unit of the organisation for showing, a second old at most, by code. */
export const shownUnits = readModel('units', ['org-units'], readOrgUnits);
