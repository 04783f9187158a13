// Every application serves a service.
// @code application-without-service
// @title_en Applications that serve no service
// @title_id Aplikasi yang tidak melayani layanan
// @description_id Setiap aplikasi melayani suatu layanan.
// @severity MEDIUM
// @population Application
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Application)
WHERE {{assessed item Application}}
OPTIONAL MATCH (item)-[link:SERVES]->(service:Service)
WHERE {{counts link}} AND {{visible service}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
