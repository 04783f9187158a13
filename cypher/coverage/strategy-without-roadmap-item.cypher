// Every strategy is put into practice by a roadmap item that was not given up.
// @code strategy-without-roadmap-item
// @title_en Strategies that no roadmap item implements
// @title_id Strategi tanpa kegiatan peta jalan
// @description_id Setiap strategi diwujudkan kegiatan peta jalan yang tidak dibatalkan.
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
OPTIONAL MATCH (item)<-[link:IMPLEMENTS]-(activity:RoadmapItem)
WHERE {{counts link}} AND {{visible activity}} AND {{active activity RoadmapItem}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
