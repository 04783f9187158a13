// Every roadmap item implements a strategy.
// @code roadmap-item-without-strategy
// @title_en Roadmap items that implement no strategy
// @title_id Kegiatan peta jalan tanpa strategi
// @description_id Setiap kegiatan peta jalan melaksanakan suatu strategi.
// @severity HIGH
// @population RoadmapItem
// @rests_on links
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:RoadmapItem)
WHERE {{assessed item RoadmapItem}}
OPTIONAL MATCH (item)-[link:IMPLEMENTS]->(strategy:Strategy)
WHERE {{counts link}} AND {{visible strategy}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
