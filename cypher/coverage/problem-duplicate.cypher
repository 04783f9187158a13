// No problem stands twice. Suggested links count here, for the duplicates are probable ones.
// @code problem-duplicate
// @title_en Problems that are probably duplicates
// @title_id Permasalahan yang mungkin ganda
// @description_id Tidak ada permasalahan yang tercatat dua kali. Tautan yang baru disarankan dihitung di sini, sebab gandanya baru dugaan.
// @severity LOW
// @population Problem
// @rests_on absence
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Problem)
WHERE {{assessed item Problem}}
RETURN item,
       NOT EXISTS {
         MATCH (item)-[link:DUPLICATES]-(twin:Problem)
         WHERE {{inTime link}} AND {{visible twin}} AND {{active twin Problem}}
       } AS satisfied,
       null AS confidence
