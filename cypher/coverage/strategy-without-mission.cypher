// Every strategy supports a mission, itself or through a goal.
// @code strategy-without-mission
// @title_en Strategies that support no mission
// @title_id Strategi yang tidak mendukung misi
// @description_id Setiap strategi mendukung suatu misi, langsung atau lewat tujuan.
// @severity HIGH
// @population Strategy
// @rests_on links
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Strategy)
WHERE {{assessed item Strategy}}
CALL (item) {
  MATCH (item)-[link:SUPPORTS]->(mission:Mission)
  WHERE {{counts link}} AND {{visible mission}}
  RETURN {{rank link}} AS rank
  UNION ALL
  MATCH (item)-[link:SUPPORTS]->(goal:Goal)-[onward:SUPPORTS]->(mission:Mission)
  WHERE {{counts link}} AND {{counts onward}} AND {{visible goal}} AND {{visible mission}}
  WITH {{rank link}} AS first, {{rank onward}} AS second
  RETURN CASE WHEN first < second THEN first ELSE second END AS rank
  UNION ALL
  RETURN 0 AS rank
}
WITH item, max(rank) AS rank
RETURN item, rank > 0 AS satisfied, {{ranked rank}} AS confidence
