import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'not sarcasm sarcastic irony ironic yeahright notreally sarcasmfont /s',
  additions: 'edit edited update updated upd eta edit1 edit2',
  over: 'solved resolved fixed sorted works working found nevermind nvm mended refunded replaced answered',
  reporting:
    'says said saying say claims claimed claim told tells apparently supposedly allegedly promised promises',
  stories: {
    strong:
      'lore villain villains storyline protagonist antagonist dungeon cutscene speedrun worldbuilding fanfic homebrew fanfiction roleplay devlog',
    weak: `boss bosses chapter guild king queen prince princess sword shield gold castle quest raid healer knight dragon dragons episode
      novel film movie character characters players kingdom arrow mage wizard goblin orc zombie zombies spell armour armor loot coins plot
      throne monster monsters hero heroine npc level respawn`,
  },
  products: `crash crashes crashed crashing freeze freezes froze freezing save saves saved server servers patch patched update updated updates bug
    bugs bugged error errors lag lags login logging account purchase purchased bought buy paid pay charged refund refunds money dollars euros shop store
    support ticket app console fps disconnect disconnects disconnected disconnecting download install installed launch launcher screen version beta
    subscription card stuck glitch glitched glitches progress cheater cheaters banned ban hacked desktop relog relogged
    drivers driver files dump reinstall reinstalled relaunch restart restarted dev devs hotfix`,
  questions: {
    back: 'it its this that these those they them their there one ones we us our ours',
    readers: 'you your yall yours ye',
    wondering: 'how where what which who whose',
    pondering: 'would did',
    somebody:
      'staff team support dev devs maintainer maintainers engineer engineers moderator mod anyone anybody somebody someone please',
  },
  storyHeadings: 'story rp poem fiction fanfic novel chapter',
  headings: 'guide tutorial howto how-to faq explainer walkthrough checklist cheatsheet',
  kindnesses: `fixed fixing solved solving resolved sorted sorting helped helping repaired repairing replaced replacing refunded refunding returned restored
    restoring recovered saved saving found finding rescued brought bringing gave giving stayed answered explained waited listening patience kindness quick
    quickly fast`,
  afterthoughts: 'just only though except but however unfortunately sadly shame pity although',
}
