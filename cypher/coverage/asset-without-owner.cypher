// Every network asset is owned by a unit that exists.
// @code asset-without-owner
// @title_en Network assets without an owner
// @title_id Aset jaringan tanpa pemilik
// @description_id Setiap aset jaringan dan infrastruktur dimiliki unit yang ada.
// @severity MEDIUM
// @population NetworkAsset
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:NetworkAsset)
WHERE {{assessed item NetworkAsset}}
OPTIONAL MATCH (item)<-[link:OWNS]-(unit:Organization)
WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
