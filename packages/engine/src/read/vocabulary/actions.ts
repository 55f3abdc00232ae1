import type { Pose } from '../../objects/pose.ts';
import type { RelationWord } from './meaning.ts';

/** A verb as it is met in requests; `object` is what it means to a noun that follows without a preposition. */
export interface ActionRow {
  readonly pose?: Pose;
  readonly object?: RelationWord;
  /** It happens in the air. */
  readonly air?: boolean;
  /** What is not named and yet needed for it. */
  readonly brings?: string;
  readonly words: string;
}

export const ACTIONS: readonly ActionRow[] = [
  {
    pose: 'standing',
    words:
      'standing, stands, stood, posing, poses, waiting, waits, upright, standing upright, standing up, standing still, standing tall, standing proudly',
  },
  {
    pose: 'walking',
    words:
      'walking, walks, strolling, strolls, hiking, hikes, wandering, wanders, marching, marches, trotting, roaming, roams, travelling, traveling, waddling, prowling, tiptoeing, trekking, crossing, crawling, crawls, stalking, exploring, sneaking, ambling, walking around, going for a walk, strutting, returning home, walking home, walking away',
  },
  {
    pose: 'walking',
    object: 'beside',
    words:
      'walking his, walking her, walking their, walking a, walking the, leading, herding, pushing, pulling, dragging',
  },
  {
    pose: 'running',
    words:
      'running, runs, racing, races, sprinting, jogging, jogs, galloping, gallops, charging, rushing, dashing, fleeing, running away, escaping, racing through, playing tag, speeding',
  },
  {
    pose: 'running',
    object: 'beside',
    words:
      'chasing, chases, chasing after, running after, following, follows, hunting, being chased by, chased by, pursuing',
  },
  {
    pose: 'sitting',
    words:
      'sitting, sits, sat, seated, sitting down, crouching, squatting, resting, rests, relaxing, relaxes, lounging, sunbathing, meditating, sitting cross-legged, sitting alone, sitting together, perched on a chair, having tea, having breakfast, having lunch, having dinner, playing chess',
  },
  { pose: 'kneeling', words: 'kneeling, kneels, praying, bowing, proposing, begging, kneeling down' },
  {
    pose: 'lying',
    words:
      'lying, lies, laying, lying down, stretched out, sprawled, sprawling, curled up, curled, rolling, lazing, laying down, sunning itself, basking',
  },
  {
    pose: 'sleeping',
    words:
      'sleeping, sleeps, asleep, napping, snoozing, dozing, dreaming, taking a nap, snoring, nap, fast asleep, sleeping soundly, having a nap',
  },
  {
    pose: 'jumping',
    words:
      'jumping, jumps, leaping, leaps, hopping, hops, bouncing, pouncing, breaching, diving, dives, bounding, skipping, jumping for joy, doing a backflip, mid-jump, doing a kickflip, dunking',
  },
  {
    pose: 'dancing',
    words:
      'dancing, dances, twirling, spinning, pirouetting, swaying, waltzing, breakdancing, doing ballet, doing a pirouette, partying, dancing together',
  },
  {
    pose: 'waving',
    words:
      'waving, waves hello, waving hello, waving goodbye, greeting, saluting, cheering, celebrating, waving hands',
  },
  { pose: 'waving', object: 'holding', words: 'waving a, waving the' },
  {
    pose: 'reaching',
    object: 'beside',
    words:
      'reaching for, picking, reaching, touching, catching, throwing, petting, stroking, feeding, reaching out, stretching, stretching out, pointing, grabbing, stealing, picking up, watering, hanging up, hugging, hugs, kissing, kisses, embracing, fighting, fights, battling, fighting with, greeting each other, kicking, kicks, saving, rescuing, helping, washing, brushing, building, decorating, cutting, slaying, guarding, protecting, sniffing, licking',
  },
  {
    pose: 'holding',
    object: 'holding',
    words:
      'flying kites, flying a, flying the, flying his, flying her, flying their, drinking, drinks, sipping, blowing, taking a photo of, blowing bubbles, showing off, serving, juggling, lifting, raising, offering, delivering',
  },
  { pose: 'riding', words: 'on horseback, cycling, bicycling, skateboarding, riding along' },
  {
    pose: 'riding',
    object: 'riding',
    words:
      'driving, drives, steering, piloting, driving a, driving his, driving her, driving the, rowing a, rowing the, sailing a, paddling a, surfing on, surfing a, sailing in, rowing in, paddling in',
  },
  { pose: 'sitting', words: 'rowing, paddling, rows' },
  {
    pose: 'reading',
    object: 'holding',
    words: 'reading, reads a, studying, reading from, writing, writing in, drawing a, writing a',
  },
  {
    pose: 'swimming',
    words:
      'swimming, swims, floating in a pool, bathing, snorkeling, snorkelling, scuba diving, diving underwater, wading, splashing, doing laps, taking a bath',
  },
  {
    pose: 'flying',
    air: true,
    words:
      'flying, flies, soaring, soars, hovering, hovers, gliding, glides, fluttering, in full flight, swooping, levitating, circling overhead, flying around, flying in formation, flying away, flying south',
  },
  {
    pose: 'eating',
    object: 'holding',
    words:
      'eating, eats, munching, munching on, nibbling, nibbling on, chewing, chewing on, devouring, enjoying, drinking from, snacking on, licking a, biting, tasting',
  },
  { pose: 'eating', words: 'grazing, grazes, feeding on grass, pecking' },
  { pose: 'perching', words: 'perched, perching, perches, roosting' },
  { pose: 'rearing', words: 'rearing, rearing up, on its hind legs, standing on its hind legs, bucking' },
  {
    pose: 'thinking',
    words: 'thinking, pondering, daydreaming, contemplating, lost in thought, looking thoughtful, wondering',
  },
  {
    pose: 'singing',
    words:
      'singing, sings, shouting, yelling, howling, howls, roaring, roars, barking, meowing, chirping, screaming, crowing, karaoke',
  },
  { pose: 'climbing', object: 'on', words: 'climbing, climbs, scaling, climbing up, hanging on to' },
  { pose: 'fishing', words: 'fishing, fishes, angling, going fishing' },
  {
    pose: 'playing',
    object: 'holding',
    words: 'playing the, playing a, strumming, playing his, playing her, blowing a',
  },
  {
    pose: 'playing',
    object: 'beside',
    words:
      'playing, plays, playing with, plays with, playing in the snow, playing together, skiing, ice skating, skating, surfing, skates, snowboarding, sledding',
  },
  {
    pose: 'working',
    object: 'beside',
    words:
      'working, works, cooking, cooks, baking, gardening, planting, digging, hammering, sweeping, cleaning, typing, painting a, repairing, fixing, making a, plowing, ploughing, harvesting, chopping, welding, sewing, knitting, stirring, brewing, inspecting, experimenting, doing homework, shopping, camping, ironing, milking, selling, working at, working on, painting on',
  },
  {
    pose: 'running',
    brings: 'football',
    words:
      'playing football, playing soccer, kicking a ball, playing catch, playing fetch, plays football, plays soccer',
  },
  { pose: 'running', brings: 'basketball', words: 'playing basketball, plays basketball, dribbling' },
  { pose: 'reaching', brings: 'tennis ball', words: 'playing tennis, plays tennis' },
  { pose: 'sitting', brings: 'picnic basket', words: 'picnicking, having a picnic' },
  // What things do rather than somebody.
  {
    words:
      'spraying, shooting, forming, coming, pouring, dripping, floating, floats, sailing, sails, drifting, parked, moored, anchored, docked, rolling by, passing by, passing, steaming, burning, blazing, on fire, crackling, smoking, erupting, blooming, living, hiding, hides, swinging, wagging, hatching, falling, melting, growing, shining, glowing brightly, ringing, exploding, crashing against, crashing, blowing in the wind, swaying in the wind, hanging, dangling, balancing, leaning, tied, stranded, abandoned',
  },
];

/** Verbs of faces and of acts that no pose shows. */
export const UNSHOWN_ACTIONS = `
smiling, smiles, laughing, crying, cries, sneezing, winking, yawning, frowning, grinning, blushing, drooling, flirting, arguing, talking, speaking, chatting, whispering, listening, pretending, typing fast, teaching, learning, voting, dying, bleeding, vomiting, exploding into pieces, transforming, transforming into, breaking, tearing, holding hands, high-fiving, wrestling, boxing, sword fighting, arm wrestling, doing yoga, doing a handstand, doing a headstand, lifting weights, shaking hands, casting a spell, breathing fire, breathing
`;
