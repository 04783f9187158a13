/** Reads all that is in the graph, to be copied: items and the links between them. */
export const readCity = async (session) => {
  const items = await session.run(
    'MATCH (n:Item) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  );
  const links = await session.run(
    `MATCH (a:Item)-[r]->(b:Item)
     RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id`,
  );
  return { items: items.records.map((row) => row.toObject()), links: links.records.map((row) => row.toObject()) };
};
