// Every problem is resolved by a roadmap item that was not given up.
// @code problem-without-roadmap-item
// @title_en Problems that no roadmap item resolves
// @title_id Permasalahan tanpa kegiatan peta jalan
// @description_id Setiap permasalahan diselesaikan kegiatan peta jalan yang tidak dibatalkan.
// @severity HIGH
// @population Problem
// @rests_on links
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Problem)
WHERE {{assessed item Problem}}
OPTIONAL MATCH (item)-[link:RESOLVED_BY]->(activity:RoadmapItem)
WHERE {{counts link}} AND {{visible activity}} AND {{active activity RoadmapItem}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
