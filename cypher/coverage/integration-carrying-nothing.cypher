// Every exchange says which data it carries.
// @code integration-carrying-nothing
// @title_en Integrations that carry no data
// @title_id Integrasi tanpa data yang dialirkan
// @description_id Setiap pertukaran menyebut data yang dialirkannya.
// @severity MEDIUM
// @population Integration
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Integration)
WHERE {{assessed item Integration}}
OPTIONAL MATCH (item)<-[link:CARRIED_BY]-(data:DataSet)
WHERE {{counts link}} AND {{visible data}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
