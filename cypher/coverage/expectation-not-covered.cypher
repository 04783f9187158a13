// Every exchange that is expected works: from each source to each target, as docs/adr/0015 says. What names no source or no target is left out.
// @code expectation-not-covered
// @title_en Expected exchanges that do not work, or not all
// @title_id Integrasi yang diharapkan dan belum terpenuhi
// @description_id Setiap pertukaran yang diharapkan berjalan: dari tiap sumber ke tiap tujuan, seperti diterangkan docs/adr/0015. Harapan tanpa sumber atau tanpa tujuan tidak dihitung.
// @severity HIGH
// @population Expectation
// @rests_on links
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: of the less sure link at the best exchange of each pair, the least of the pairs
MATCH (item:Expectation)
WHERE {{assessed item Expectation}}
MATCH (item)-[expectsFrom:EXPECTS_FROM]->(source:Item)
WHERE {{counts expectsFrom}} AND {{visible source}}
MATCH (item)-[expectsTo:EXPECTS_TO]->(target:Item)
WHERE {{counts expectsTo}} AND {{visible target}} AND target <> source
WITH DISTINCT item, source, target
CALL (source, target) {
  CALL (source) {
    WITH source AS end
    {{include integration/parts/applications-of}}
    MATCH (application)-[link:PROVIDES]->(exchange:Integration)
    WHERE {{counts link}}
    RETURN exchange, {{rank link}} AS given
    UNION ALL
    WITH source AS data
    WHERE data:DataSet
    MATCH (data)-[link:CARRIED_BY]->(exchange:Integration)
    WHERE {{counts link}}
    RETURN exchange, {{rank link}} AS given
    UNION ALL
    WITH source AS end
    {{include integration/parts/units-of}}
    MATCH (unit)-[holding:{{holdings}}]->(data:DataSet)-[link:CARRIED_BY]->(exchange:Integration)
    WHERE {{counts holding}} AND {{visible data}} AND {{counts link}}
    RETURN exchange, {{rank link}} AS given
  }
  WITH exchange, max(given) AS given, target
  WHERE exchange.status = 'OPERATIONAL' AND {{visible exchange}}
    AND (NOT EXISTS {
           MATCH (exchange)<-[link:PROVIDES]-(provider:Application)
           WHERE {{counts link}} AND {{visible provider}}
         } OR EXISTS {
           MATCH (exchange)<-[link:PROVIDES]-(provider:Application)
           WHERE {{counts link}} AND {{visible provider}} AND {{active provider Application}}
         })
  CALL (exchange, target) {
    CALL (target) {
      WITH target AS end
      {{include integration/parts/applications-of}}
      RETURN application
      UNION
      MATCH (target:DataSet)<-[writing:WRITES]-(writer:Application)
      WHERE {{counts writing}} AND {{visible writer}}
      WITH writer AS end
      {{include integration/parts/applications-of}}
      RETURN application
    }
    MATCH (exchange)-[link:FEEDS]->(application)
    WHERE {{counts link}}
    RETURN max({{rank link}}) AS taken
  }
  RETURN max(CASE WHEN taken IS NULL THEN 0 WHEN given < taken THEN given ELSE taken END) AS pair
}
WITH item, min(coalesce(pair, 0)) AS rank
RETURN item, rank > 0 AS satisfied, {{ranked rank}} AS confidence
