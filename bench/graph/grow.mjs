/** Kinds that the cities of a crowd share when one city grows: its plan, so that its missions become hubs. */
const OF_THE_PLAN = new Set(['Plan', 'Vision', 'Mission', 'Goal', 'Value', 'StrategyGroup', 'Strategy', 'Factor']);

const BATCH = 5_000;
const COPIES_AT_ONCE = 50;

/**
 * Adds copies of the city to the graph, as fast as Neo4j takes them. The same numbers give the same graph.
 *
 * @param {{ session: () => import('neo4j-driver').Session }} neo4j
 * @param {{ items: object[], links: object[] }} city the original
 * @param {{ from: number, to: number, hubs: boolean }} copies which copies; with `hubs` they serve the original's plan
 */
export const grow = async (neo4j, city, { from, to, hubs }) => {
  const copied = ofOneCopy(city, hubs);
  const isCopied = new Set(copied.map(({ properties }) => properties.id));
  // A link between two parts of a shared plan is there already.
  const links = city.links.filter((link) => isCopied.has(link.from) || isCopied.has(link.to));
  for (let first = from; first < to; first += COPIES_AT_ONCE) {
    const copies = Array.from({ length: Math.min(COPIES_AT_ONCE, to - first) }, (_, index) => first + index);
    const idIn = (copy) => (id) => (isCopied.has(id) ? copyOf(id, copy) : id);
    const items = copies.flatMap((copy) =>
      copied.map(({ labels, properties }) => ({ set: labels.join(':'), row: itemCopy(properties, copy, idIn(copy)) })),
    );
    await write(neo4j, items, (labels) => `CREATE (n:${labels}) SET n = row`);
    const joining = copies.flatMap((copy) =>
      links.map(({ type, from: start, to: end, properties }) => ({
        set: type,
        row: [idIn(copy)(start), idIn(copy)(end), linkCopy(properties, copy, idIn(copy))],
      })),
    );
    await write(
      neo4j,
      joining,
      (type) => `MATCH (a:Item {id: row[0]}) MATCH (b:Item {id: row[1]}) CREATE (a)-[r:${type}]->(b) SET r = row[2]`,
    );
  }
};

/** The items that each copy adds. */
export const ofOneCopy = ({ items }, hubs) =>
  items.filter(({ properties }) => !hubs || !OF_THE_PLAN.has(properties.kind));

/** Rows of one set in batches, one after the other: sessions side by side would wait for each other's hubs. */
const write = async (neo4j, all, clause) => {
  for (const [set, rows] of bySet(all))
    for (let first = 0; first < rows.length; first += BATCH) {
      const session = neo4j.session();
      const batch = rows.slice(first, first + BATCH).map(({ row }) => row);
      await session.run(`UNWIND $rows AS row ${clause(set)}`, { rows: batch });
      await session.close();
    }
};

const bySet = (all) => {
  const sets = new Map();
  for (const one of all) {
    const known = sets.get(one.set);
    if (known) known.push(one);
    else sets.set(one.set, [one]);
  }
  return sets;
};

/** The last twelve digits of a UUID tell the copies apart; the original's own are mixed in, so that none meet. */
const copyOf = (id, copy) => {
  const own = BigInt(`0x${id.replaceAll('-', '')}`);
  const mixed = BigInt.asUintN(64, (own ^ (own >> 64n)) * 0x9e3779b97f4a7c15n + BigInt(copy) * 0xd1342543de82ef95n);
  const digits = mixed.toString(16).padStart(16, '0');
  return `${id.slice(0, 15)}${digits.slice(0, 3)}-8${digits.slice(1, 4)}-${digits.slice(4)}`;
};

const itemCopy = (properties, copy, idOf) => {
  const { sourceKey: _sourceKey, ...rest } = properties;
  const id = idOf(rest.id);
  const code = `${rest.code}.K${copy}`;
  const planId = rest.planId === undefined ? undefined : idOf(rest.planId);
  return {
    ...rest,
    id,
    code,
    codeFold: code.toUpperCase(),
    codeKey: [rest.kind, planId ?? '', code.toUpperCase()].join('|'),
    name: `${rest.name} ${copy}`,
    ...(planId === undefined ? {} : { planId }),
    ...passages(rest, idOf),
  };
};

const linkCopy = (properties, copy, idOf) => {
  const { sourceKey: _sourceKey, ...rest } = properties;
  return { ...rest, id: copyOf(rest.id, copy), ...passages(rest, idOf) };
};

const passages = ({ passageIds }, idOf) => (passageIds === undefined ? {} : { passageIds: passageIds.map(idOf) });
