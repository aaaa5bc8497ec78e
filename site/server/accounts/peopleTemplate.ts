import { unitsAbove } from '../../../cms/domain/accounts/orgTree.ts';
import { PERSON_COLUMNS } from '../../../cms/domain/accounts/personCells.ts';
import type { OrgUnitNode } from '../../../cms/operations/accounts/readOrgUnits.ts';
import { accountsWords } from '../../../cms/text/accounts/accountsWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { tableFile } from '../tableFile.ts';
import { personSheetColumns } from './personSheetColumns.ts';

interface Wanted {
  units: readonly OrgUnitNode[];
  /** The unit of who asks. */
  own: string | null;
  language: Language;
}

/**
 * A list of people to fill in, with an example that goes in as it stands: in a unit of who asks
 * for it, under a number nobody has.
 */
export function peopleTemplate({ units, own, language }: Wanted): Response {
  const { audiences, roles, people } = accountsWords[language];
  const unit = own ?? units[0]?.id;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const path = unit
    ? unitsAbove(units, unit)
        .toReversed()
        .map((id) => names.get(id))
        .join('/')
    : '';
  const example = {
    ...people.example,
    ...{ unit: path, audience: audiences.frontline, roles: roles.staff },
    ...{ joinedOn: '2026-03-01', leftOn: '', secondary: '' },
  };
  return tableFile({
    ...{ name: people.template, plain: 'people', columns: personSheetColumns(language) },
    rows: [PERSON_COLUMNS.map((column) => example[column])],
  });
}
