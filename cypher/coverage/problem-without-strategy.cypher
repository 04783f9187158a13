// Every problem is taken on by a strategy.
// @code problem-without-strategy
// @title_en Problems that no strategy takes on
// @title_id Permasalahan tanpa strategi
// @description_id Setiap permasalahan ditangani suatu strategi.
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
OPTIONAL MATCH (item)-[link:ADDRESSED_BY]->(strategy:Strategy)
WHERE {{counts link}} AND {{visible strategy}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
