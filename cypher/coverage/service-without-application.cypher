// Every service is served by an application. An auditor of electronic government begins with the services, and asks of each what runs it.
// @code service-without-application
// @title_en Services that no application serves
// @title_id Layanan yang tidak didukung aplikasi
// @description_id Setiap layanan didukung suatu aplikasi. Auditor SPBE mulai dari layanan dan menanyakan apa yang menjalankannya.
// @severity MEDIUM
// @population Service
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
MATCH (item:Service)
WHERE {{assessed item Service}}
OPTIONAL MATCH (item)<-[link:SERVES]-(application:Application)
WHERE {{counts link}} AND {{visible application}} AND {{active application Application}}
RETURN item, count(link) > 0 AS satisfied, {{best link}} AS confidence
