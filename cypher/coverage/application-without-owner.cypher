// Every application is owned by a unit that exists.
// @code application-without-owner
// @title_en Applications without an owner
// @title_id Aplikasi tanpa pemilik
// @description_id Setiap aplikasi dimiliki unit yang ada.
// @severity HIGH
// @population Application
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Application)
WHERE {{assessed item Application}}
OPTIONAL MATCH (item)<-[link:OWNS]-(unit:Organization)
WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
