import { LEARNER_AUDIENCES, type LearnerAudience } from '../../../domain/accounts/audience.ts';
import { ROLES, type Role } from '../../../domain/accounts/hasRole.ts';
import { PERSON_COLUMNS, type PersonNames } from '../../../domain/accounts/personCells.ts';
import { accountsWords } from '../../../text/accounts/accountsWords.ts';
import { LANGUAGES } from '../../../text/language.ts';

const said = LANGUAGES.map((language) => accountsWords[language]);

/** How layers and roles are written in lists, in either language. */
export const personNames: PersonNames = {
  audiences: new Map<string, LearnerAudience>(
    LEARNER_AUDIENCES.flatMap((layer) =>
      said.flatMap(({ audiences, people }) =>
        [audiences[layer], people.layerShort[layer]].map((name): [string, LearnerAudience] => [
          name.toLowerCase(),
          layer,
        ]),
      ),
    ),
  ),
  none: new Set(['-', ...said.map(({ people }) => people.none)]),
  roles: new Map<string, Role>(
    ROLES.flatMap((role) => [
      [role, role] as const,
      ...said.map(({ roles }) => [roles[role].toLowerCase(), role] as const),
    ]),
  ),
};

/** How the columns of such a list may be called, in either language; the first is the template's. */
export const personTitles = Object.fromEntries(
  PERSON_COLUMNS.map((column) => [
    column,
    said.flatMap(({ people }) => [
      people.columns[column],
      ...people.otherTitles[column].split(' '),
    ]),
  ]),
) as Record<(typeof PERSON_COLUMNS)[number], string[]>;
