// Every application is classified.
// @code application-without-category
// @title_en Applications without a category
// @title_id Aplikasi tanpa klasifikasi
// @description_id Setiap aplikasi diklasifikasikan.
// @severity LOW
// @population Application
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Application)
WHERE {{assessed item Application}}
OPTIONAL MATCH (item)-[link:CLASSIFIED_AS]->(category:Category)
WHERE {{counts link}} AND {{visible category}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
