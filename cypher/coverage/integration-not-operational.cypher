// Every exchange that is needed works. Those that are only needed are assessed too: they are what is asked for.
// @code integration-not-operational
// @title_en Integrations that are needed and do not work yet
// @title_id Integrasi yang dibutuhkan dan belum beroperasi
// @description_id Setiap pertukaran yang dibutuhkan berjalan. Yang baru dibutuhkan pun dinilai: itulah yang diminta.
// @severity HIGH
// @population Integration
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Integration)
WHERE {{visible item}} AND {{within item Integration}} AND NOT {{ended item Integration}}
RETURN item, {{operating item Integration}} AS satisfied, null AS confidence
