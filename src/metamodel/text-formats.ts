import { isIP, isIPv4 } from 'node:net';

/** An IPv4 or IPv6 address, or a network of them as CIDR. */
export const isNetworkAddress = (text: string): boolean => {
  const [address = '', prefix, ...rest] = text.split('/');
  if (rest.length > 0 || !isIP(address)) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIPv4(address) ? 32 : 128));
};

/** An absolute http or https address. */
export const isWebAddress = (text: string): boolean => {
  if (!/^https?:\/\/\S+$/i.test(text)) return false;
  return URL.canParse(text);
};

/** A day of the calendar, written as 2026-11-24. */
export const isDay = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};
