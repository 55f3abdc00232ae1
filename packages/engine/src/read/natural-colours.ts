/** Colours that our places and skies have anyway: "blue sky", "green hills". Every other is told. */
const NATURAL: readonly (readonly [colours: RegExp, places: RegExp])[] = [
  [/^(blue|azure|sky-blue|baby-blue|cerulean)$/, /sky|skies|sea|ocean|lake|water|wave|river|pond|bay|lagoon/],
  [/^(turquoise|teal|aqua|cyan)$/, /sea|ocean|lake|water|lagoon/],
  [
    /^(green|emerald|moss|lime)$/,
    /hill|meadow|field|forest|wood|grass|valley|pasture|lawn|mountain|countryside|landscape|garden|park/,
  ],
  [/^white$/, /snow|cloud|beach|sand|peak|mountain|background|studio|arctic|glacier/],
  [/^(golden|gold|yellow|sand|beige|tan)$/, /sand|beach|desert|dune|sun|dawn|hour|light|evening|afternoon/],
  [/^(orange|red|pink|golden|gold|amber|crimson|scarlet)$/, /sunset|sunrise|dawn|dusk|setting sun/],
  [/^(grey|gray|black|charcoal|slate|silver)$/, /mountain|cliff|night|storm|moon|rock|cloud/],
  [/^(white|silver|yellow|golden)$/, /moon|star/],
];

export function isNaturalColour(colour: string, place: string): boolean {
  const plain = colour.replace(/^(light|pale|soft|bright|deep|dark|vivid)-/, '');
  return NATURAL.some(([colours, places]) => colours.test(plain) && places.test(place));
}
