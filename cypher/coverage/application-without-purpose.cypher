// Every application leads to a mission or a goal, by a path of at most 12 links that justifies it or changes it.
// @code application-without-purpose
// @title_en Applications that no path leads from to a mission or a goal
// @title_id Aplikasi tanpa jalur ke misi atau tujuan
// @description_id Setiap aplikasi terhubung ke misi atau tujuan, lewat jalur paling panjang 12 tautan yang membenarkannya atau mengubahnya.
// @severity HIGH
// @population Application
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the best link
CALL () {
  MATCH (item:Application)
  WHERE {{assessed item Application}}
  RETURN item, 0 AS rank
  UNION ALL
  // Downwards from the few purposes: one walk each, which prunes. A path is as sure as its least sure link,
  // so what can be reached over confirmed links alone is asked for first, then with the less sure ones too.
  UNWIND [[3, ['CONFIRMED']], [2, ['CONFIRMED', 'STATED']], [1, ['CONFIRMED', 'STATED', 'ASSERTED']]] AS step
  MATCH (purpose:Mission|Goal)
  WHERE {{visible purpose}}
  MATCH (purpose)<-[links:{{walkedExcept AFFECTED_BY}}*1..12]-(item:Application)
  WHERE all(link IN links WHERE link.confidence IN step[1] AND {{inTime link}}
            AND coalesce(link.change, '') <> 'RETIRE'
            AND {{visible startNode(link)}} AND {{active startNode(link)}}
            AND coalesce(startNode(link).phase, '') <> 'RETIRING')
  RETURN DISTINCT item, step[0] AS rank
}
WITH item, min(rank) AS least, max(rank) AS rank
WHERE least = 0
RETURN item, rank > 0 AS satisfied, {{ranked rank}} AS confidence
