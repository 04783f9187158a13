// No special application does what a general one does.
// @code application-duplicating-general
// @title_en Special applications that duplicate a general one
// @title_id Aplikasi khusus yang menggandakan aplikasi umum
// @description_id Tidak ada aplikasi khusus yang melakukan apa yang sudah dilakukan aplikasi umum.
// @severity MEDIUM
// @population Application
// @rests_on absence
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Application {type: 'SPECIAL'})
WHERE {{assessed item Application}}
RETURN item,
       NOT EXISTS {
         MATCH (item)-[link:DUPLICATES]-(general:Application {type: 'GENERAL'})
         WHERE {{counts link}} AND {{visible general}} AND {{active general Application}}
       } AS satisfied,
       null AS confidence
