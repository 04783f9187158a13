// Every mission is supported by something.
// @code mission-unsupported
// @title_en Missions that nothing supports
// @title_id Misi yang tidak didukung apa pun
// @description_id Setiap misi didukung sesuatu.
// @severity MEDIUM
// @population Mission
// @rests_on links
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Mission)
WHERE {{assessed item Mission}}
OPTIONAL MATCH (item)<-[link:SUPPORTS]-(supporter:Item)
WHERE {{counts link}} AND {{visible supporter}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
