import type { Material } from '../intent.ts';

/** Things people wear: garment → words. The first word is what it is called as a thing of the library. */
export const GARMENTS: Readonly<Record<string, string>> = {
  'top-hat': 'top hat, tophat, bowler hat, bowler, fedora, stovepipe hat',
  hat: 'hat, hats',
  'straw-hat': 'straw hat, sun hat, sunhat, summer hat',
  'cowboy-hat': 'cowboy hat, stetson, western hat, sombrero',
  'witch-hat': 'witch hat, witches hat, pointed hat, wizard hat, pointy hat, witch’s hat, party hat',
  'santa-hat': 'santa hat, christmas hat, red santa hat',
  beanie: 'beanie, woolly hat, bobble hat, knit cap, winter hat, wool cap, knitted hat, woolen hat',
  cap: 'cap, baseball cap, caps, sailor hat, captain hat, flat cap, beret, chef hat, chefs hat',
  crown: 'crown, tiara, diadem, flower crown, laurel wreath',
  helmet: 'helmet, hard hat, space helmet, bike helmet, knight helmet, viking helmet',
  hood: 'hood',
  headphones: 'headphones, headset, earphones',
  glasses: 'glasses, spectacles, eyeglasses, reading glasses, round glasses, goggles, monocle',
  sunglasses: 'sunglasses, shades, aviators',
  mask: 'mask, face mask, masks, eye patch, eyepatch',
  scarf: 'scarf, scarves, shawl, bandana',
  tie: 'tie, necktie, bow tie, bowtie, bow-tie',
  necklace: 'necklace, pearls, pendant, medallion, collar',
  ribbon: 'ribbon, hair bow',
  earrings: 'earrings, earring',
  coat: 'coat, overcoat, winter coat, trench coat, lab coat, fur coat, jacket, leather jacket, denim jacket, parka, blazer, cardigan, long coat, vest, waistcoat',
  raincoat: 'raincoat, rain coat, mackintosh, poncho',
  cape: 'cape, cloak, superhero cape',
  robe: 'robe, robes, bathrobe, wizard robe, hanfu',
  kimono: 'kimono, yukata',
  dress:
    'dress, dresses, gown, sundress, summer dress, wedding dress, ball gown, sari, evening gown, evening dress, ballgown, nightgown, tutu',
  shirt:
    'shirt, t-shirt, tshirt, tee, tee shirt, blouse, polo shirt, hawaiian shirt, tank top, jersey, shirts, uniform, outfit, clothes, costume, clothing, traditional clothes, traditional dress, folk costume, football jersey',
  hoodie: 'hoodie, sweatshirt',
  sweater: 'sweater, jumper, pullover, turtleneck, christmas sweater, wool sweater, knitted sweater',
  suit: 'suit, tuxedo, business suit, space suit, spacesuit, wetsuit, tracksuit, armor, armour, suit of armor, suit of armour, overalls, dungarees, swimsuit, bikini, pajamas, pyjamas',
  skirt: 'skirt, skirts, kilt',
  jeans: 'jeans, trousers, pants, leggings, shorts',
  apron: 'apron',
  boots: 'boots, boot, wellies, rubber boots, rain boots, cowboy boots, hiking boots',
  shoes: 'shoes, sneakers, shoe, sneaker, running shoes, sandals, slippers, high heels, heels',
  socks: 'socks, sock, stockings',
  gloves: 'gloves, mittens, glove, boxing gloves',
  backpack: 'backpack, rucksack, school bag, satchel',
};

/** Parts that a drawing of the whole already has, or that stand for the whole ("on the roof of the house"). */
export const PART_WORDS =
  'roof, roofs, rooftop of, chimney, chimneys, door, doors, front door, window, windows, balcony of, wall of, walls of, porch of, steps, doorway, shutters, gate of, wing, wings, tail, tails, ear, ears, eye, eyes, nose, face, faces, mouth, tongue, beak, horn, horns, antlers, mane, fur, feather, feathers, stripes, spots, paws, paw, claws, legs, leg, arm, arms, hand, hands, feet, hair, long hair, short hair, curly hair, ponytail, braids, pigtails, beard, mustache, moustache, skin, smile, teeth, fangs, scales, shell of, tusks, trunk of, head, heads, neck, shoulder, shoulders, back, lap, chest, belly, branch, branches, twig, trunk, bark, petal, petals, stem, stems, thorns, roots, foliage, wheel, wheels, tire, tires, headlights, sails, sail, mast, deck, cockpit, propeller, engine, saddle, reins, handle, lid, rim, rims, frosting, icing, sprinkles, toppings, crust, topping, lapels, sleeves, buttons, pockets, spire, spires, turret, turrets, battlements, drawbridge, moat, columns, pillars, arches, dome, tower of, facade, foundation, antenna, antennas, antennae, legs of, wingspan, fins, fin, tentacles, whiskers, trim, label, freckle, eyebrows, eyelashes, lips, cheeks, dreadlocks, afro, bun of hair, spike, spikes, string, strings, edges, corners, sides, surface';

export const LIKENESS_WORDS: Readonly<Partial<Record<Material, string>>> = {
  stone:
    'statue of, sculpture of, stone statue of, monument to, bust of, statues of, stone sculpture of, gargoyle of',
  ice: 'ice sculpture of',
  paper: 'origami figure of, paper model of, cardboard cutout of',
  wood: 'wood carving of, wooden figure of, wooden statue of, carving of',
  plastic: 'lego model of, toy model of, figurine of, model of, action figure of, plastic figure of',
  cloth: 'plush toy of, stuffed toy, plushie of, plush of, puppet of',
  snow: 'snow sculpture of',
  bronze: 'bronze statue of',
} as Readonly<Partial<Record<Material, string>>>;

/** What may hold other things, by its words: "a bowl with cherries" is full of them. */
export const CONTAINER_WORDS: ReadonlySet<string> = wordSet(
  'bowl,basket,picnic basket,fruit basket,wicker basket,box,crate,bucket,pail,jar,glass jar,vase,pot,flower pot,cup,mug,glass,bottle,barrel,bag,sack,tub,bathtub,cart,wheelbarrow,wagon,truck,boat,rowboat,canoe,nest,tank,fish tank,aquarium,drawer,chest,treasure chest,trunk,shelf,bookshelf,bookcase,suitcase,backpack,bin,tin,cauldron,pan,frying pan,pitcher,jug,cage,birdcage,terrarium,fishbowl,teacup,planter,crib,cradle,pocket,hamper,fridge,refrigerator,cabinet,cupboard,oven,punch bowl,snow globe,hammock,pool',
);

/** On these "with" means that it stands there: "a table with a vase", "a plate of cookies". */
export const SURFACE_WORDS: ReadonlySet<string> = wordSet(
  'table,desk,plate,tray,platter,shelf,counter,nightstand,bench,dish,saucer,board,cutting board,cake stand,blanket,picnic blanket,altar,stool,coffee table,dining table,picnic table,windowsill,sideboard,workbench,tablecloth,dresser,cake,pancakes,pizza,toast,ice cream,sundae,cupcake,waffle',
);

/** Whoever is said to be in one of these is on it. */
export const SEATS: ReadonlySet<string> = wordSet(
  'bed,chair,armchair,rocking chair,sofa,couch,throne,deck chair,wheelchair',
);

/** What people have in their hands when they are "with" it. */
export const HELD_WORDS: ReadonlySet<string> = wordSet(
  'umbrella,parasol,balloon,balloons,kite,bouquet,flowers,bouquet of flowers,sword,dagger,wand,magic wand,staff,stick,cane,spear,lance,wine glass,glass of wine,cup,mug,cup of coffee,cup of tea,ice cream,ice cream cone,book,guitar,violin,flute,trumpet,fishing rod,fishing pole,lantern,paper lantern,torch,flashlight,broom,shield,rose,sunflower,tulip,lollipop,paintbrush,microphone,trophy,teddy bear,axe,bow,bow and arrow,gift,present,basket,briefcase,handbag,camera,phone,flag,sign,banner,bag,suitcase,map,telescope,shovel,rake,watering can,bucket,newspaper,pencil,ball,apple,candle,fan,tray,hammer,spoon,whip,lightsaber,popcorn,coffee,letter,scroll,drum,pitchfork,saw,net,oar,snowball,heart,gun,rifle,pistol,pipe,cigar,chalice,crystal ball',
);

/** Surfaces for lettering. */
export const LABEL_WORDS: ReadonlySet<string> = wordSet(
  'sign,neon sign,road sign,street sign,wooden sign,signpost,shop sign,poster,movie poster,banner,billboard,screen,label,book,book cover,open book,t-shirt,shirt,chalkboard,blackboard,whiteboard,mug,cup,cake,birthday cake,card,greeting card,postcard,birthday card,newspaper,placard,flag,license plate,tombstone,headstone,gravestone,letter,note,scroll,storefront,shop,cafe,bakery,cover,magazine,logo,ticket,plaque,notice board,bulletin board,board,tv,television,computer,laptop,phone,bottle,box,truck,van,bus,boat,ship,invitation,flyer,brochure,wall,door,hat,cap,heart,envelope,menu,calendar,notebook,paper,piece of paper,badge,button,medal,trophy,mailbox,restaurant,speech bubble,thought bubble,robot,blimp,airplane banner,headline,graffiti,window,sand,sky,stone,rock,plate,bag,gift tag,stamp,coin,clock,doormat,pillow',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(','));
}

/** Words for several kinds of thing at once, and one of each. */
export const ASSORTMENTS: Readonly<Record<string, string>> = {
  'fruit, fruits, fresh fruit, fresh fruits': 'apple, banana, grapes, pear',
  'vegetables, veggies, vegetable, fresh vegetables': 'carrot, tomato, broccoli, corn cob',
  'farm animals, livestock': 'cow, pig, rooster, sheep',
  'animals, wild animals, forest animals, wildlife, woodland creatures, woodland animals, critters, creatures':
    'deer, fox, rabbit, hedgehog',
  'pets, cats and dogs, dogs and cats': 'dog, cat, rabbit',
  'toys, toy': 'teddy bear, ball, kite',
  'musical instruments, instruments, band instruments': 'guitar, violin, drum, trumpet',
  dinosaurs: 'sauropod, t-rex',
  'sea creatures, sea life, marine life, sea animals': 'dolphin, tropical fish, turtle',
  vehicles: 'car, bus, motorcycle',
  'jungle animals, safari animals, african animals, zoo animals': 'lion, elephant, giraffe, zebra',
  breakfast: 'cup of coffee, croissant, fried egg',
  'desserts, sweets table, pastries': 'slice of cake, cupcake, doughnut',
  tools: 'hammer, wrench, axe',
  'family, a family, families': 'man, woman, child',
  'couple, a couple, couples, lovers, newlyweds': 'man, woman',
  'friends, best friends, a group of friends': 'person, woman, man',
  'berries, mixed berries': 'strawberry, blueberries, cherries',
  furniture: 'chair, table, lamp',
  'bride and groom': 'woman, man',
  parents: 'man, woman',
  grandparents: 'old man, old woman',
};
