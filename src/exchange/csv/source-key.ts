import { foldCode } from '../../inventory/reference.js';
import { fileNameOf } from './sheet.js';

/** What every source key of a row begins with. */
export const FROM_TABLES = 'csv/';

/**
 * The identity of a row with a code over imports. A file is known by what it holds, not by where it lies or what
 * language its name is in, so that the same table in another folder is the same table.
 * @returns `csv/applications/APP-0007`, `csv/missions/RITIK-2019/MISI-A`
 */
export const sourceKeyOfCode = (kind: string, plan: string | null, code: string): string =>
  `${sheetKey(kind, plan)}/${foldCode(code)}`;

export const sheetKey = (kind: string, plan: string | null): string =>
  FROM_TABLES + [fileNameOf(kind), ...(plan ? [foldCode(plan)] : [])].join('/');
