/** Applications that lead to a mission through a service, spread over the cities. */
export const applicationsToAsk = async (session, most) => {
  const { records } = await session.run(
    `MATCH (a:Application)-[:SERVES]->(s:Service)
     WHERE a.phase = 'ACTIVE'
       AND EXISTS { MATCH (s)-[:SUPPORTS]->(g:Goal)-[:SUPPORTS]->(:Mission) }
     WITH DISTINCT a ORDER BY a.id
     WITH collect(a.id) AS ids
     UNWIND range(0, $most - 1) AS place
     RETURN DISTINCT ids[toInteger(place * size(ids) / $most)] AS id`,
    { most },
  );
  return records.map((row) => ({ id: row.get('id') }));
};

/**
 * Assets that host an application which leads to a mission, spread over the cities. Suggested links, which count for
 * nothing in Runut and as any other for the peer, are on none of their ways.
 */
export const assetsToAsk = async (session, most) => {
  const { records } = await session.run(
    `MATCH (n:NetworkAsset)-[:HOSTS]->(:Application)-[:SERVES]->(s:Service)
     WHERE EXISTS { MATCH (s)-[:SUPPORTS]->(g:Goal)-[:SUPPORTS]->(:Mission) }
     WITH DISTINCT n
     WHERE NOT EXISTS {
       MATCH (n)-[links:HOSTS|SERVES|SUPPORTS|DELIVERED_BY|IMPLEMENTS|CONTRIBUTES_TO*1..5]->(:Mission)
       WHERE any(link IN links WHERE link.confidence = 'SUGGESTED')
     }
     WITH n ORDER BY n.id
     WITH collect(n.id) AS ids
     UNWIND range(0, $most - 1) AS place
     RETURN DISTINCT ids[toInteger(place * size(ids) / $most)] AS id`,
    { most },
  );
  return records.map((row) => ({ id: row.get('id') }));
};
