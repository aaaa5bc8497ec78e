/**
 * Holds a document for as long as a MongoDB database is being restored, on whatever machine;
 * nobody may use the database then.
 */
export const restoringCollection = 'restoring';
