import { layerRates } from '../../../domain/reports/layerRates.ts';
import { ON_TRACK_SHARE } from '../../../domain/reports/paceState.ts';
import { sourceShares } from '../../../domain/reports/sourceShares.ts';
import { onTrack } from '../../../domain/reports/yearPart.ts';
import { accountsWords } from '../../../text/accounts/accountsWords.ts';
import { formatHours } from '../../../text/formatHours.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { reportsWords } from '../../../text/reports/reportsWords.ts';
import type { chartInk } from './chartInk.ts';
import type { ReportSheet } from './reportSheet.ts';

export interface ShareRow {
  name: string;
  figure: string;
  /** Of the whole length, 0 to 1. */
  share: number;
  kind: keyof typeof chartInk;
}

export interface ShareChart {
  finding: string;
  note: string;
  rows: ShareRow[];
}

const percent = (share: number) => Math.round(share * 100);

/** Where all hours come from. */
export function sourceRows({ language, overview, findings }: ReportSheet): ShareChart {
  const { report, sources } = reportsWords[language];
  return {
    ...{ finding: findings.source, note: report.source.note },
    rows: sourceShares(overview.total).map(({ source, units, share }) => ({
      ...{ name: sources[source], share, kind: 'seal' },
      figure: report.source.figure(formatHours(language, units), percent(share)),
    })),
  };
}

/** How much of each layer has reached the target. */
export function layerRows({ language, overview, findings }: ReportSheet): ShareChart {
  const { report } = reportsWords[language];
  const count = (value: number) => formatNumber(language, value);
  return {
    ...{ finding: findings.layer, note: report.layer.note },
    rows: layerRates(overview.layers).map(({ layer, part, rate }) => ({
      ...{ name: accountsWords[language].audiences[layer], share: rate, kind: 'done' },
      figure: report.share(count(part.done), count(part.learners), percent(rate)),
    })),
  };
}

/** How many people are in each state; in a year that is over there are but two. */
export function stateRows({ language, overview: { total, pace } }: ReportSheet): ShareChart {
  const { report, states } = reportsWords[language];
  const { learners, done, behind, notStarted } = total;
  const count = (value: number) => formatNumber(language, value);
  const row = (state: keyof typeof states, people: number, kind: ShareRow['kind']): ShareRow => ({
    ...{ name: states[state], share: people / learners, kind },
    figure: report.people(count(people), percent(people / learners)),
  });
  if (pace === null) {
    return {
      ...{ finding: report.state.over(count(learners - done)), note: report.state.noteOver },
      rows: [row('done', done, 'done'), row('missed', learners - done, 'behind')],
    };
  }
  return {
    finding: report.state.running(count(behind + notStarted)),
    note: report.state.note(percent(ON_TRACK_SHARE)),
    rows: [
      row('done', done, 'done'),
      row('on', onTrack(total), 'on'),
      row('behind', behind, 'behind'),
      row('not-started', notStarted, 'none'),
    ],
  };
}
