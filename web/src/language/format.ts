import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export interface Format {
  number(value: number): string;
  /** A ratio from 0 to 1. */
  percent(ratio: number | null): string;
  /** Whole rupiah. */
  money(rupiah: number): string;
  day(iso: string): string;
  moment(iso: string): string;
}

/** Numbers, rupiah and days as they are written in the language that is spoken; moments in the time of Jakarta. */
export const useFormat = (): Format => {
  const intl = useIntl();
  return useMemo(
    () => ({
      number: (value) => intl.formatNumber(value),
      percent: (ratio) =>
        ratio === null ? '–' : intl.formatNumber(ratio, { style: 'percent', maximumFractionDigits: 0 }),
      money: (rupiah) => intl.formatNumber(rupiah, { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }),
      // A day has no time zone: read as midnight in UTC, it is written in UTC.
      day: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeZone: 'UTC' }),
      moment: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    }),
    [intl],
  );
};
