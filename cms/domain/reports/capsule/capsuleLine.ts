import type { EntryKind, SourceKind } from '../../ledger/ledgerEntry.ts';
import type { Policy } from '../../policy/policy.ts';

/** What the capsule is of, and whose signature it ends with. Units are hundredths of 学时. */
export interface HeaderLine {
  t: 'header';
  /** Of the format: what reads a capsule refuses one it doesn't know. */
  version: 1;
  platform: string;
  unit: string;
  /** Full path of the unit. */
  unitPath: string;
  year: number;
  /** The instant as of which it is told. */
  madeAt: string;
  madeBy: string;
  /** Ed25519 public key, hex. */
  key: string;
}

export interface PolicyLine extends Policy {
  t: 'policy';
}

/** A learner's year. Its sums stand here to be compared with what the lines below it give. */
export interface PersonLine {
  t: 'person';
  id: string;
  name: string;
  staffNumber: string | null;
  /** Full path. */
  unit: string;
  earnedUnits: number;
  bySource: Record<SourceKind, number>;
  targetUnits: number;
  target: { from: string; to: string; units: number; why: string }[];
  entries: number;
}

/** Days that count otherwise toward a target, and on whose word. */
export interface ChangeLine {
  t: 'change';
  id: string;
  kind: string;
  cause: string;
  from: string;
  to: string;
  document: string;
  at: string;
  by: string;
  revokedAt: string | null;
  revokedBy: string | null;
}

/** A line of the ledger. */
export interface EntryLine {
  t: 'entry';
  id: string;
  seq: number;
  day: string;
  at: string;
  kind: EntryKind;
  source: SourceKind;
  title: string;
  units: number;
  policy: string;
  reason: string | null;
  by: string | null;
  reverses: string | null;
}

/** A certificate as it was issued, below the person it was issued to. */
export interface CertificateLine {
  t: 'certificate';
  number: string;
  at: string;
  /** The year's last entry that it counts. */
  seq: number;
  earnedUnits: number;
  targetUnits: number;
}

export type CapsuleLine =
  HeaderLine | PolicyLine | PersonLine | ChangeLine | EntryLine | CertificateLine;

/** What is signed: how much there is, and the seal in which all of it is. */
export interface EndLine {
  t: 'end';
  people: number;
  entries: number;
  earnedUnits: number;
  targetUnits: number;
  /** SHA-256 of what the page is besides its lines, hex. */
  frame: string;
  /** The last block's seal. */
  seal: string;
}
