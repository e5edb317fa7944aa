import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `try restart reboot open go click tap press select choose update install reinstall uninstall clear log sign use turn
    switch unplug plug hold change reset enter set download delete remove follow visit wait refresh reload keep bring
    take stop disconnect charge connect return cancel request export import add move drag scroll search enable disable
    activate deactivate pair unpair screw tighten loosen clean rinse shake fill empty drain replace insert swap check
    look tick untick untap pull push put start run copy paste type retry resend collect show ask book track leave pick
    order pay quit close force hard reconnect factory roll downgrade upgrade back save rename merge convert test
    measure cut remove wash dry store lock unlock see read note find hop fly drive walk ride get dial ventilate allow
    print scan`,
  beforeImperatives:
    'please pls plz then just simply and or first next so now instead meanwhile otherwise also finally second third once kindly either alternatively again to if afterwards could can you quickly yes no hi sorry thanks until there ok',
  plain: `a an the this that these those it its it's he she they we i you us me him her them our your my their his mine yours ours we're i'm you're they're we've i've you've
    that's there there's here here's what what's which who whom whose when where why how if then than so as at by for from in into of off on onto out over to up with without within about after again against all also although always am
    and any anyone anything are aren't around be became because been before being below between both but can can't cannot come could couldn't did didn't do does doesn't doing don't done down
    during each either else even ever every everyone everything few further get gets getting give given go going got had has hasn't have haven't having help helped helping hope how however i'd i'll
    isn't itself just keep kind know last least less let like ll look make makes making many may maybe might more most much must need needs never new next no nor not nothing now often ok okay
    one once only or other others ought own part people perhaps please pls possible put quite rather really right same see seem seems she'd should shouldn't since some somebody someone something soon still such sure take taken tell thing things think
    though through too try trying under until very via want wants was wasn't way we'd we'll well were weren't will wish won't would wouldn't yes yet you'd you'll
    issue issues problem problems trouble troubles matter matters experience experiences experienced inconvenience inconveniences frustration frustrating frustrated situation concern concerns complaint complaints query queries request requests feedback post comment message
    customer customers user users client clients service services support team teams company individual public right place great ugh aww argh yikes gosh hmm case cases account accounts brand product products quality care staff department colleague colleagues agent agents
    sorry apologies apology thank thanks thankyou cheers hi hello hey dear regards best kind kindly happy glad pleased great good bad better worse nice lovely day week today time times moment
    hear heard hearing read reading understand understanding understood patience patient caused cause causing happened happen happens happening having resolve resolved solve solved solution fix fixed sort sorted
    assist assistance further information info details detail update updates news contact dm dms direct private privately message messages email mail phone call
    soon shortly asap possible quickly immediately currently working work worked investigate investigating checking check looking into aware upset annoyed annoying disappointed disappointing disappointment unfortunate unfortunately
    able follow share shared send sent directly ourselves yourself question questions answer answers reply replies response responding reach reaching bring bringing attention valued value important appreciate
    learn improve improving continue continuous expect expected expectations standards level high usual normal difficult difficulties technical temporary temporarily current error errors fault faults bug bugs wrong
    lol haha ok k yep nope sir madam mr mrs ms dear`,
  hopes: 'hope hopes hoping hopefully until once till before soon shortly asap',
  you: "you you're you'd you've you'll u ya",
  we: "we we're we've we'll we'd i i'm i've i'll i'd",
  musing: `funny nobody someone somebody some imagine wow well oh gee sounds must maybe perhaps interesting surely typical apparently
    obviously guess seems looks amazing strange odd curious poor clearly again sure ah hmm really just only if complain`,
  since: 'since from between after ago',
  past: 'was were had did been went came left broke failed fell happened arrived',
  towards: 'to at on in from via by under into onto over about of',
  units: {
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs h',
    day: 'day days',
    week: 'week weeks',
  },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    half: 0.5,
    couple: 2,
    few: 3,
  },
  calendar: {
    today: 'today tonight afternoon evening',
    tomorrow: 'tomorrow',
    weekdays: [
      'sunday sun',
      'monday mon',
      'tuesday tue tues',
      'wednesday wed',
      'thursday thu thurs',
      'friday fri',
      'saturday sat',
    ],
    before: 'am',
    after: 'pm evening tonight afternoon',
    oClock: 'oclock sharp',
  },
}
