// Every exchange that hands data on persons from one unit to another rests on an agreement.
// @code integration-personal-without-agreement
// @title_en Integrations that hand on personal data without an agreement
// @title_id Integrasi data pribadi antarunit tanpa perjanjian
// @description_id Setiap pertukaran yang membawa data pribadi dari satu unit ke unit lain berdasar pada perjanjian.
// @severity HIGH
// @population Integration
// @rests_on properties
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns item; satisfied; confidence: none
MATCH (item:Integration)
WHERE {{assessed item Integration}}
  AND EXISTS {
    MATCH (item)<-[carrying:CARRIED_BY]-(data:DataSet {personalData: true})
    WHERE {{counts carrying}} AND {{visible data}} AND {{active data DataSet}}
  }
  AND EXISTS {
    MATCH (item)<-[providing:PROVIDES]-(source:Application)<-[owning:OWNS]-(provider:Organization)
    MATCH (item)-[feeding:FEEDS]->(target:Application)<-[having:OWNS]-(receiver:Organization)
    WHERE provider <> receiver
      AND {{counts providing}} AND {{visible source}} AND {{counts owning}} AND {{visible provider}}
      AND {{counts feeding}} AND {{visible target}} AND {{counts having}} AND {{visible receiver}}
  }
RETURN item, item.agreement IS NOT NULL AS satisfied, null AS confidence
