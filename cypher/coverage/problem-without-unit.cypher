// Every problem has a unit that is responsible for it.
// @code problem-without-unit
// @title_en Problems without a responsible unit
// @title_id Permasalahan tanpa penanggung jawab
// @description_id Setiap permasalahan mempunyai unit penanggung jawab.
// @severity MEDIUM
// @population Problem
// @rests_on links
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Problem)
WHERE {{assessed item Problem}}
OPTIONAL MATCH (item)<-[link:RESPONSIBLE_FOR]-(unit:Organization)
WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
