/** Towns and countries by what a picture of them shows: word of a place → names. Told to the caller as approximations. */
export const GEOGRAPHY: Readonly<Record<string, string>> = {
  city: 'marrakesh, marrakech, istanbul, madrid, barcelona, lisbon, porto, vienna, prague, budapest, warsaw, munich, hamburg, cologne, zurich, geneva, brussels, copenhagen, stockholm, oslo, helsinki, athens, florence, milan, naples, moscow, saint petersburg, cairo, jerusalem, tel aviv, mumbai, delhi, new delhi, kolkata, bangkok, hanoi, seoul, beijing, kyoto, osaka, sydney, melbourne, toronto, montreal, vancouver, boston, seattle, miami, las vegas, new orleans, washington, philadelphia, mexico city, havana, rio de janeiro, rio, sao paulo, buenos aires, lima, bogota, edinburgh, dublin, manchester, liverpool, marseille, lyon, nice, seville, granada, dubrovnik, kathmandu, jakarta, manila, kuala lumpur, times square, broadway, wall street, champs elysees, hollywood, gotham',
  mountains:
    'nepal, tibet, peru, machu picchu, yosemite, dolomites, bavaria, austria, colorado, montana, alaska mountains, banff, kashmir, bhutan, zermatt, chamonix, bali rice terraces',
  beach:
    'bali, thailand, phuket, jamaica, cuba, bora bora, fiji, seychelles, mauritius, malibu, ibiza, zanzibar, copacabana, barbados, bahamas, tahiti, goa, florida, california coast, santorini, mykonos, amalfi coast, amalfi, cinque terre, french riviera, costa rica',
  desert:
    'morocco, namibia, arizona, nevada, monument valley, utah, texas, new mexico, mojave, petra, kalahari, death valley, arabia, atacama, wadi rum',
  meadow: 'serengeti, kenya, tanzania, africa, mongolia, masai mara, okavango',
  forest:
    'black forest, sherwood forest, redwood forest, sequoia national park, borneo, congo, brazil jungle',
  hills:
    'new zealand, wales, england, cotswolds, yorkshire, umbria, the shire, normandy, bavarian countryside, kentucky, vermont',
  lake: 'lake como, lake tahoe, loch ness, lake geneva, lake bled, lake superior, amazon river, the nile, nile, mississippi, danube, the seine, seine, ganges, niagara falls, victoria falls, iguazu falls, finland',
  snow: 'greenland, lapland village, svalbard, antarctica base',
};
