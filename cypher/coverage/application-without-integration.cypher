// Every application gives or takes data in an exchange that was at least decided.
// @code application-without-integration
// @title_en Applications without an integration
// @title_id Aplikasi tanpa integrasi
// @description_id Setiap aplikasi memberi atau mengambil data dalam pertukaran yang setidaknya sudah diputuskan.
// @severity MEDIUM
// @population Application
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Application)
WHERE {{assessed item Application}}
OPTIONAL MATCH (item)-[link:PROVIDES|FEEDS]-(integration:Integration)
WHERE {{counts link}} AND {{visible integration}} AND {{active integration Integration}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
