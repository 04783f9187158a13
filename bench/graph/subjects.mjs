/** Applications that lead to a mission through a service. */
const APPLICATIONS = `MATCH (item:Application)-[:SERVES]->(s:Service)
  WHERE item.phase = 'ACTIVE'
    AND EXISTS { MATCH (s)-[:SUPPORTS]->(g:Goal)-[:SUPPORTS]->(:Mission) }`;

/**
 * Assets that host an application which leads to a mission. Suggested links, which count for nothing in Runut and as any
 * other for the peer, are on none of their ways.
 */
const ASSETS = `MATCH (item:NetworkAsset)-[:HOSTS]->(:Application)-[:SERVES]->(s:Service)
  WHERE EXISTS { MATCH (s)-[:SUPPORTS]->(g:Goal)-[:SUPPORTS]->(:Mission) }
  WITH DISTINCT item
  WHERE NOT EXISTS {
    MATCH (item)-[links:HOSTS|SERVES|SUPPORTS|DELIVERED_BY|IMPLEMENTS|CONTRIBUTES_TO*1..5]->(:Mission)
    WHERE any(link IN links WHERE link.confidence = 'SUGGESTED')
  }`;

const MISSIONS = 'MATCH (item:Mission)';

/**
 * What questions are about.
 * @returns { application, asset, mission, city }, of each so many at most, spread over the cities; city: all of it, once
 */
export const subjectsToAsk = async (session, most) => ({
  application: await spread(session, APPLICATIONS, most),
  asset: await spread(session, ASSETS, most),
  mission: await spread(session, MISSIONS, most),
  city: [{}],
});

const spread = async (session, items, most) => {
  const { records } = await session.run(
    `${items}
     WITH DISTINCT item ORDER BY item.id
     WITH collect(item.id) AS ids
     UNWIND range(0, $most - 1) AS place
     RETURN DISTINCT ids[toInteger(place * size(ids) / $most)] AS id`,
    { most },
  );
  return records.map((row) => ({ id: row.get('id') }));
};
