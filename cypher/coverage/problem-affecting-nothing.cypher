// Every problem affects something that is there.
// @code problem-affecting-nothing
// @title_en Problems that affect nothing
// @title_id Permasalahan yang tidak berdampak pada apa pun
// @description_id Setiap permasalahan berdampak pada sesuatu yang ada.
// @severity LOW
// @population Problem
// @rests_on links
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Problem)
WHERE {{assessed item Problem}}
OPTIONAL MATCH (item)<-[link:AFFECTED_BY]-(sufferer:Item)
WHERE {{counts link}} AND {{visible sufferer}} AND {{active sufferer}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
