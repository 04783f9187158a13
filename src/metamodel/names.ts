/** How a kind's name is written elsewhere: `DataSet` is `dataSet`, `dataSets` and `data-sets`. */
export const fieldName = (kind: string): string => kind.charAt(0).toLowerCase() + kind.slice(1);

export const pluralName = (kind: string): string => {
  const name = fieldName(kind);
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
};

/**
 * The query that counts items of a kind: `applicationGroups`. Another word where a kind's list has that name already, as
 * the list of StrategyGroup has that of the groups of Strategy.
 */
export const groupsName = (kind: string, kinds: Iterable<string>): string => {
  const name = `${fieldName(kind)}Groups`;
  return [...kinds].some((other) => pluralName(other) === name) ? `${fieldName(kind)}Groupings` : name;
};

export const kebabName = (name: string): string => name.replace(/(?<=[a-z])([A-Z])/g, '-$1').toLowerCase();
