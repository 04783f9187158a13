// Every service is owned by a unit that exists.
// @code service-without-owner
// @title_en Services without an owner
// @title_id Layanan tanpa pemilik
// @description_id Setiap layanan dimiliki unit yang ada.
// @severity HIGH
// @population Service
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Service)
WHERE {{assessed item Service}}
OPTIONAL MATCH (item)<-[link:OWNS]-(unit:Organization)
WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
