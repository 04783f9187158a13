// Every application that the city runs is hosted on something; national ones run elsewhere.
// @code application-without-hosting
// @title_en Applications that are hosted on nothing
// @title_id Aplikasi tanpa tempat berjalan
// @description_id Setiap aplikasi yang dijalankan kota berjalan di atas sesuatu; aplikasi nasional berjalan di tempat lain.
// @severity MEDIUM
// @population Application
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Application)
WHERE {{assessed item Application}} AND NOT coalesce(item.national, false)
OPTIONAL MATCH (item)<-[link:HOSTS]-(host:NetworkAsset)
WHERE {{counts link}} AND {{visible host}} AND {{active host NetworkAsset}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
