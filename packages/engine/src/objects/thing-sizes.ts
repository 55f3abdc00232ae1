/**
 * Real heights in metres (as drawn, lowest to highest point), one line per height. Compressed by the planner; they
 * decide which of two things is the larger and by about how much. Heroes carry their own height.
 */
const TABLE = `
0.003 ant microbe
0.006 mosquito
0.01 lady-beetle fly honeybee pill cricket
0.02 beetle bug cockroach coin ring microbe dna button snowflake gem-stone razor thread sewing-needle safety-pin
0.03 spider worm cherries chestnut blueberries olive snail four-leaf-clover shamrock game-die peanuts beans paperclip pushpin round-pushpin linked-paperclips chess-pawn candy
0.05 strawberry scorpion butterfly monarch-butterfly lime bone egg cookie key old-key maple-leaf leaf-fluttering-in-wind fallen-leaf feather sparkle glowing-star dango sushi rice-ball locked unlocked whistle lipstick tooth
0.07 lemon mushroom brown-mushroom seedling kiwi-fruit tangerine peach red-apple green-apple oyster shrimp falafel fortune-cookie moon-cake fish-cake-with-swirl ice soap yo-yo spiral-shell white-flower cherry-blossom rosette blossom hibiscus watch eraser onion garlic potato tomato ginger-root candle diya-lamp dumpling baseball tennis badminton
0.09 pear doughnut cupcake muffin hamburger croissant bagel sandwich taco baby-chick hatching-chick front-facing-baby-chick mouse hot-beverage teacup-without-handle steaming-bowl custard shaved-ice ice-cream soft-ice-cream shortcake nest-with-eggs empty-nest billed-cap avocado canned-food pouch red-paper-lantern magnet butter cheese-wedge fish lotus fried-shrimp roasted-sweet-potato sake pickle burrito stuffed-flatbread hot-dog pretzel
0.12 eggplant banana grapes mango bell-pepper hot-pepper corn cucumber carrot hamster chipmunk frog lizard cup-with-straw bubble-tea french-fries popcorn salt jar honey-pot bowl-with-spoon cooked-rice curry-rice spaghetti green-salad pot-of-food shallow-pan-of-food pie pancakes waffle crab bird black-bird tumbler-glass glass-of-milk camera camera-with-flash mobile-phone teddy-bear-small crystal-ball alarm-clock light-bulb videocassette eyeglasses glasses sunglasses goggles roll-of-paper bell computer-mouse poultry-leg meat-on-bone cut-of-meat bacon baguette-bread bread
0.16 beverage-box tropical-drink cocktail-glass wine-glass beer-mug clinking-beer-mugs clinking-glasses tulip rose wilted-flower hyacinth orange-book green-book blue-book closed-book open-book notebook books birthday-cake amphora-small broccoli leafy-green root-vegetable melon coconut bento-box takeout-box fondue hedgehog squid-small tropical-fish blowfish turtle nazar-amulet flashlight telescope-small radio trophy-small top-hat running-shoe mans-shoe hiking-boot flat-shoe high-heeled-shoe womans-boot womans-sandal thong-sandal ballet-shoes nesting-dolls mantelpiece-clock soccer-ball volleyball basketball bowling american-football rugby-football
0.25 teapot pineapple watermelon owl dove rat squirrel kitten wastebasket bottle-with-popping-cork bottle lotion-bottle baby-bottle herb bouquet sheaf-of-rice microphone studio-microphone hourglass-done hourglass-not-done potted-plant-small handbag clutch-bag purse telephone toolbox package wrapped-gift trophy skull jack-o-lantern basket bucket crown wood rabbit hammer wrench screwdriver axe-small crossed-fingers lobster jellyfish coral parrot pigeon framed-picture boxing-glove ice-skate roller-skate skateboard military-helmet rescue-workers-helmet womans-hat graduation-cap magic-wand teddy-bear-medium scroll
0.35 cat black-cat teddy-bear duck chicken hen turkey-small beaver skunk badger raccoon otter fox-small octopus potted-plant laptop typewriter fax-machine printer backpack briefcase luggage-small balloon kite-small cooking pinata piñata globe-showing-americas globe-showing-europe-africa globe-showing-asia-australia sword dagger violin trumpet saxophone banjo fire-extinguisher alembic oil-lamp dodo-small stethoscope
0.45 dog poodle guide-dog service-dog rooster goose turkey penguin-small sloth monkey eagle bat hatching sunflower-small television desktop-computer videocamera movie-camera film-projector treasure-chest sled ring-buoy umbrella closed-umbrella shopping-bags microscope rocket-toy
0.7 peacock lynx pig goat ewe ram seal swan penguin snake campfire fire guitar drum long-drum axe pick shovel broom amphora chair stool luggage kick-scooter shopping-cart bow-and-arrow shield kite funeral-urn barrel carp-streamer dodo baby boy-small
0.9 oil-drum telescope crocodile leopard tiger bathtub bed couch-and-lamp litter toilet anchor seat canoe postbox
1.0 deer donkey kangaroo hyena tuna sunflower flamingo bicycle motor-scooter racing-car statue bomb wheelchair manual-wheelchair motorized-wheelchair water-buffalo-calf fuel-pump-small rock person-kneeling man-kneeling woman-kneeling person-in-lotus-position man-in-lotus-position woman-in-lotus-position carousel-small child-sitting mirror
1.2 harp motorcycle person-in-motorized-wheelchair person-in-manual-wheelchair man-in-manual-wheelchair woman-in-manual-wheelchair umbrella-on-ground-small speedboat shark dolphin boy girl child
1.4 cow ox horse-small zebra orangutan gorilla water-buffalo automobile oncoming-automobile taxi oncoming-taxi police-car oncoming-police-car christmas-tree-small tent
1.6 horse bison moose rhinoceros hippopotamus carousel-horse horse-racing person-biking woman-biking man-biking snowman snowman-without-snow robot sport-utility-vehicle person-rowing-boat woman-rowing-boat man-rowing-boat
1.7 llama person-standing man-standing woman-standing person-walking person-running man-walking woman-walking man-running woman-running person-surfing woman-surfing man-surfing skier snowboarder person-fencing person-golfing man-golfing woman-golfing man-dancing woman-dancing ballet-dancer superhero supervillain man-superhero woman-superhero person-juggling man-juggling woman-juggling person-lifting-weights alien alien-monster ghost genie fairy mermaid merman merperson troll vampire zombie ninja mage pickup-truck auto-rickshaw motor-boat door
2.1 camel two-hump-camel hairy-creature ogre minibus umbrella-on-ground playground-slide genie
2.6 elephant mammoth ambulance delivery-truck fire-engine tractor bus-stop helicopter small-airplane fountain trolleybus
3.2 bus oncoming-bus tram tram-car train light-rail railway-car metro articulated-lorry station-small locomotive barber-pole-tall flying-saucer hut vertical-traffic-light shinto-shrine
4.5 giraffe t-rex dragon phoenix orca whale spouting-whale cactus sauropod-small sailboat-small cloud-small bullet-train high-speed-train monorail suspension-railway aerial-tramway mountain-cableway parachute
6 house palm-tree house-with-garden derelict-house convenience-store houses airplane-small sailboat satellite-antenna sauropod circus-tent wedding mountain-railway
8 deciduous-tree leafless-tree tanabata-tree evergreen-tree christmas-tree school bank post-office airplane
12 church building-construction rocket hospital hotel love-hotel office-building factory japanese-post-office department-store synagogue hindu-temple mosque classical-building kaaba station moai-group stadium-small
16 castle japanese-castle ferris-wheel roller-coaster stadium ferry
22 lighthouse ship passenger-ship statue-of-liberty hot-air-balloon
40 tokyo-tower volcano tornado rainbow cloud
4 moai
`;

const HEIGHTS = new Map<string, number>();
for (const line of TABLE.trim().split('\n')) {
  const [metres, ...keys] = line.split(' ');
  for (const key of keys) if (!HEIGHTS.has(key)) HEIGHTS.set(key, Number(metres));
}

/** The height of the table, or undefined for a thing that is not in it. */
export function tabulatedHeight(key: string): number | undefined {
  return HEIGHTS.get(key);
}
