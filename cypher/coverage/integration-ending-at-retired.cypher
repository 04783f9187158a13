// No exchange begins or ends at an application that is retired.
// @code integration-ending-at-retired
// @title_en Integrations that end at a retired application
// @title_id Integrasi yang berujung pada aplikasi yang sudah dihentikan
// @description_id Tidak ada pertukaran yang bermula atau berakhir pada aplikasi yang sudah dihentikan.
// @severity HIGH
// @population Integration
// @rests_on absence
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Integration)
WHERE {{assessed item Integration}}
RETURN item,
       NOT EXISTS {
         MATCH (item)-[link:PROVIDES|FEEDS]-(end:Application)
         WHERE {{counts link}} AND {{visible end}} AND NOT {{active end Application}}
       } AS satisfied,
       null AS confidence
