// The file that people get to edit: what stands here is what they read, remarks and all.

/** What says most of a case is said alike of every kind. */
const told = `opening: Hi {name}, I'm sorry {happened}.
opening: Hello {name}, thanks for telling us. I'm sorry that {happened}.
opening: Hi {name}, thank you for writing, and I'm sorry {happened}.
opening: Hello {name}, I'm sorry to read that {happened}.
opening: Hi {name}, I'm really sorry {happened}.
opening: Hello {name}, sorry about the trouble with {matter}.
opening: Hi {name}, thank you for telling us. I'm sorry about the trouble with {matter}.
opening: Hello {name}, thanks for writing, and I'm sorry about the trouble with {matter}.`

export const englishTemplates = `# Answers in English. A line is one way to say one part of an answer; where a part has several, the words of the post decide, so that
# twelve people do not read the same words. What stands in braces is put there for each case:
#   {name}    what to call them, where they go by the name of a person
#   {happened} what happened, behind "I'm sorry that": "you were charged twice"; only where that is sure
#   {step}    what is to be found out, behind "I'm finding out": "where it is"; only where it is known what happened
#   {matter}  what the trouble is with, where nobody knows what happened: "your refund"
#   {quote}   their own words about it, as a sentence in quotation marks: no line here uses it, yours may
#   {person}  whom it hit beside who wrote: "your father"
#   {known}   what you know, as you typed it behind --known
#   {time}    by when they hear from you next: "by 4:30 pm today (UTC)"
#   {private} where to write what is not for everyone: \`private\` in the config
#   {link}    the page that answers a question, and {question}: \`faq\` in the config
#   {who}     who speaks, and {brand}: for whom
#   {fixed}   since when an incident is over: "since 4:30 pm today (UTC)"
#   {word}    where you last spoke about an incident in public
# A line is used only where there is something to put into its braces, and goes before lines that say less of the case. Parts: opening, trouble,
# late (the first answer comes later than promised), silence (in its place where they asked more than once), again (they are back after an answer),
# sorry (not beside these), known, answer, next, closing, private, sign. A kind of post without a part takes that of [any]; a part with nothing behind its colon is left out.
# Where a place has no room, closing goes first, then sorry, trouble, late, silence, again, opening, known; the others always stay.
# The program may take a post for another kind than it is: each line should be fit for that, too.

[any]
${told}
opening: Hi {name}, thank you for writing, and I'm sorry about this.
opening: Hello {name}, that's not how it should be, and I'm sorry.
opening: Hi {name}, I'm sorry you've had this trouble.
opening: Hello {name}, thanks for telling us. I'm sorry this has given you trouble.
opening: Hi {name}, sorry about this, and thank you for telling us.
late: We should have answered sooner.
late: I know this answer comes late.
late: You should have heard from us before now.
silence: You should have had an answer long ago.
silence: You shouldn't have to chase us for an answer.
again: Our last answer didn't settle it, and that's on us.
again: You shouldn't have had to write again.
trouble:
known: {known}
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'm asking the team about it now and will write here again {time}.
next: I'll find out what we can do about it and write here again {time}.
next: I'm looking into this now. You'll hear from me here {time}.
private: If you'd rather not write about it in public: {private}
private: You can also write to us directly: {private}
private: Anything private can go here: {private}
sign: {who}, {brand}

[outage]
${told}
opening: Hi {name}, thanks for letting us know, and I'm sorry for the trouble.
opening: Hello {name}, thank you for the report. I'm sorry you're stuck with this.
opening: Hi {name}, I'm sorry for the trouble.
opening: Hello {name}, I can see this is a nuisance, and I'm sorry.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'm asking the team about it now. You'll hear from me here {time}, even if I don't know more by then.
next: I'm looking into it now and will write here again {time}, with what I know by then.
next: I'm asking the team now and will write here again {time}, with or without news.
private:

[account]
${told}
opening: Hi {name}, this should be simpler, and I'm sorry it isn't.
opening: Hello {name}, thanks for writing. I'm sorry this is such a hassle.
opening: Hi {name}, I'm sorry this is so complicated.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'm finding out now how we can get this sorted and will write here again {time}.
next: I'm asking the team how to put this right. You'll hear from me here {time}.
private: Please keep account details out of this thread. They can go here: {private}
private: If we need to look at your account, please send the details here and not in public: {private}
private: Please keep account details out of this thread.

[billing]
${told}
opening: Hi {name}, thank you for pointing this out, and I'm sorry for the trouble.
opening: Hello {name}, I understand that you want this cleared up. I'm sorry for the trouble.
opening: Hi {name}, I'm sorry about this.
opening: Hello {name}, that needs a proper answer, and I'm sorry for the trouble.
opening: Hi {name}, thanks for raising this. I'm sorry it gives you trouble.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'll have this checked and write here again {time}.
next: I'm looking into it now and will write here again {time}.
next: I'm having this looked at now. You'll hear from me here {time}.

[bug]
${told}
opening: Hi {name}, thank you for reporting this, and I'm sorry for the trouble it causes.
opening: Hello {name}, thanks for describing it. I'm sorry that this gets in your way.
opening: Hi {name}, I'm sorry this gets in your way.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'll show this to the people who look after it and write here again {time}.
next: I'm passing this to the people who can fix it. You'll hear from me here {time}.
next: I'm asking the developers about it and will write here again {time}.

[product]
${told}
opening: Hi {name}, that's disappointing, and I'm sorry.
opening: Hello {name}, thanks for telling us. That's not what you should get from us, and I'm sorry.
opening: Hi {name}, I'm sorry about this.
opening: Hello {name}, you should be able to expect better than that, and I'm sorry.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'll find out what we can do about it and write here again {time}.
next: I'm asking the team now how to put this right and will write here again {time}.
next: I'm finding out how we put this right. You'll hear from me here {time}.

[service]
${told}
opening: Hi {name}, you should have been helped better than that, and I'm sorry.
opening: Hello {name}, thank you for telling us. That's not the help you should get from us, and I'm sorry.
opening: Hi {name}, I'm sorry. That should have gone differently.
opening: Hello {name}, that's not good enough, and I'm sorry.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'm finding out how that could happen and will write here again {time}.
next: I'm taking this up with the team now. You'll hear from me here {time}.
next: I'll find out what went wrong there and write here again {time}.

[delivery]
${told}
opening: Hi {name}, that's not good enough, and I'm sorry.
opening: Hello {name}, thanks for writing. I can imagine how annoying that is, and I'm sorry.
opening: Hi {name}, I'm sorry. That shouldn't have gone like this.
opening: Hello {name}, that should have gone better, and I'm sorry.
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'm finding out where things stand and will write here again {time}.
next: I'm asking the people who handle it now. You'll hear from me here {time}.
next: I'll find out what went wrong and write here again {time}.

[security]
opening: Hi {name}, thanks for raising this.
opening: Thank you for raising this, {name}.
opening: Hello, thank you for raising this.
trouble:
next: I'm giving this to our security team now. You'll hear from me here {time}.
next: I'm having our security team look at it now and will write here again {time}.
private: Please don't post details here that others could use. They reach us here: {private}
private: Please don't post details here that others could use.

[other]
next: I'm finding out {step} and will write here again {time}.
next: I'll find out {step}. You'll hear from me here {time}.
next: I'm asking the team {step} and will write here again {time}.
next: I'm asking the team about it now and will write here again {time}.
next: I'm looking into this now. You'll hear from me here {time}.
next: I'll find out what we can do about it and write here again {time}.

# Data are lost.
[loss]
opening: Hi {name}, I'm very sorry {happened}.
opening: Hello {name}, I'm so sorry that {happened}.
opening: Hi {name}, I'm very sorry about this.
opening: Hello, I'm really sorry to read this.
trouble:
next: I'm finding out right now what can be brought back and will write here again {time}.
next: I'm asking right now what can still be saved and will tell you here {time}.

# Money, a number or an account of theirs got into other hands.
[stolen]
opening: Hi {name}, I'm so sorry that {happened}.
opening: Hello {name}, I'm very sorry {happened}.
opening: Hi {name}, I'm so sorry this has happened to you.
opening: Hi {name}, I'm so sorry.
late:
silence:
trouble:
answer: Please lock what it touches right away, be it a card, a SIM or a login, and change your password.
answer: If you haven't yet, please lock the card, SIM or login it touches now, and change your password.
next: I'm getting the people who deal with such cases onto it right now, and you'll hear from me {time}.
answer: Please lock the card, SIM or login now and change your password.
next: The right people have this now, and you'll hear from me {time}.
private: To reach us before that: {private}
private: You reach us at once here: {private}

# Somebody poses as you, and they are careful enough to ask.
[posing]
opening: Hi {name}, thank you for checking with us.
opening: Hello {name}, thanks for telling us about this.
opening: Hi {name}, thank you for raising this.
late:
silence:
trouble:
answer: Please don't click on anything, don't pay or transfer anything, and give nobody a code or a password.
answer: Until that is clear, please don't reply, pay or transfer anything, and share no code or password.
next: I'm having our security team check it now and will write here again {time}.
next: Our security team is getting this from me now. You'll hear from me here {time}.
private: If anything was shared already, please tell us here at once: {private}
private: If you did share anything, please write to us here straight away: {private}

# Something may burn, break or give a shock.
[hazard]
opening: Hi {name}, thank you for telling us. Please switch it off, unplug it and don't use it for now.
opening: Hello, thank you for telling us. Please unplug it and leave it off until you hear from us.
trouble:
next: I'm taking this to the people in charge of safety now and will write here again {time}.
next: This goes to the people in charge of safety right now. You'll hear from me here {time}.
private: You can also write to us directly: {private}

# Somebody's health is touched, and nobody is known to be in danger.
[care]
opening: Hi {name}, I'm very sorry about this, and I hope {person} is all right.
opening: Hello, I'm really sorry to read this. I hope {person} is all right.
opening: Hi {name}, I'm very sorry about this, and I hope you're all right.
opening: Hello, I'm really sorry to read this. I hope everyone is all right.
trouble:
next: I'm taking this to the people in charge now and will write here again {time}. If anyone is unwell, please see a doctor and don't wait for us.
next: This is with me now, and I'll write here again {time}. If anyone feels unwell, please see a doctor first.
private: You can also write to us directly: {private}

# What keeps somebody well is lost, late or out of reach.
[medicine]
opening: Hi {name}, I'm very sorry, that can't wait.
opening: Hello {name}, I'm very sorry about this.
late:
silence:
trouble:
answer: If anything is needed before that, please don't wait for us: a doctor or a pharmacy can help.
answer: Please don't wait for us if it runs short: a doctor or a pharmacy can help.
next: I'm getting people onto it right now and will write here again {time}.
next: This is with me now, and I'll write here again {time}.
private: You can also write to us directly: {private}

# Who needs help more than others was left without it.
[frail]
opening: Hi {name}, I'm very sorry that this happened to {person}.
opening: Hello {name}, I'm so sorry that this happened to {person}.
opening: Hi {name}, I'm very sorry {happened}.
opening: Hi {name}, I'm very sorry. That shouldn't have happened.
opening: Hello {name}, that shouldn't have happened, and I'm very sorry.
late:
trouble:
next: I'm finding out how that could happen and will write here again {time}.
next: I'm taking this to the people in charge now. You'll hear from me here {time}.
private: You can also write to us directly: {private}

# Somebody of theirs died.
[bereaved]
opening: Hello {name}, I'm very sorry for your loss, and that this comes on top of it.
opening: Hello {name}, my condolences, and I'm sorry that this comes on top of it.
late:
silence:
again: You shouldn't have had to write again.
trouble:
next: I'm taking care of this myself and will write here again {time}.
next: I'm seeing to this myself. You'll hear from me here {time}.
private: You can write to us directly, so that nothing of it has to stand here: {private}

# Somebody says goodbye. Nobody is talked out of it.
[leaving]
opening: Hi {name}, I'm sorry to see you go.
opening: Hello {name}, it's a pity that you're going, and I'm sorry that it came to this.
opening: Hi {name}, I'm sorry that we're losing you.
opening: Hello {name}, that's a pity to read. I'm sorry that it has come to this.
late:
silence:
again:
trouble:
sorry:
next: I'd still like to look at this for you myself, and will write here again {time}.
next: I'd like to look at it myself all the same. You'll hear from me here {time}.
next: I'm looking at what went wrong for you myself and will write here again {time}, whatever you decide.
private: If you'd like to talk about it directly: {private}
private: You can also write to us directly: {private}

# Somebody suggests something.
[opinion]
opening: Hi {name}, thank you for the suggestion.
opening: Thanks for the suggestion, {name}.
opening: Hello, thanks for the suggestion.
opening: Hi, thanks, that's a good thought.
late:
silence:
again:
trouble:
next: I'll show it to the team today and write here {time} what they say.
next: I'm taking it to the team today. You'll hear from me here {time}.
private:

# How something looks, is made or costs is no good to them; nothing broke.
[dislike]
opening: Hi {name}, thank you for saying it so plainly.
opening: Hello, thanks for being open about it.
opening: Hi, I'm sorry it's no improvement for you.
late:
silence:
again:
trouble:
next: I'm passing it on to the people in charge of it and will write here {time} what they say.
next: I'll show it to the people who decide on that. You'll hear from me here {time}.
private:

# Praise, and something that was not right beside it.
[mixed]
opening: Hi {name}, thank you for the kind words, and I'm sorry {happened}.
opening: Thank you for telling us both, {name}. I'm sorry {happened}.
opening: Hi {name}, thank you for the kind words, and I'm sorry about what wasn't right.
opening: Hello {name}, thank you for telling us both. I'm sorry about what wasn't right.
opening: Hi {name}, thank you for this, and I'm sorry about the part that didn't go well.
late:
silence:
again:
trouble:
next: I'm passing both on to the team and will write here {time} what we do about it.
next: I'll take both to the team and write here again {time}.
private:

# Neither praise nor a complaint.
[fair]
opening: Hi {name}, thank you for the review. What would have made it better for you?
opening: Hello, thanks for the review. What is missing for you?
late:
silence:
again:
trouble:
next: A line is enough, and I'll pass it on. I'll look in here again {time}.
next: Tell me here, and I'll take it to the team. I'll look in again {time}.
private:

# Few words, and none that tell what it is about.
[vague]
opening: Hi {name}, I'm sorry to read this. Could you tell me a bit more about it?
opening: Hello {name}, I'm sorry about that. Could you say a bit more?
opening: Hi, I'm sorry about that. What went wrong?
late:
silence:
again:
trouble:
next: Then I'll see what I can do. I'll look in here again {time}.
next: A line or two is enough, and I'll see to it. I'll look in here again {time}.
private: If you'd rather tell me in private: {private}

# It may be a question, a complaint or neither: nothing that would be wrong of one of them.
[unclear]
opening: Hi {name}, thanks for writing.
opening: Hello {name}, thank you for telling us about this.
opening: Hi {name}, thanks for bringing this up.
late:
silence:
again:
trouble:
sorry:
next: I'm asking the people who know about it and will write here {time} what they say.
next: I'll look into it and write here again {time}.
next: I'm taking this to the team now, and you'll hear from me here {time}.
private:

[question]
opening: Hi {name}, thanks for your question.
opening: Hello {name}, thank you for your question.
opening: Hi, thanks for the question.
late: You should have heard from us sooner.
again:
trouble:
sorry:
answer: How it works in general stands here: {link}
answer: The general steps are here: {link}
next: I'm finding out and will write the answer here {time}.
next: I'll get you an answer and post it here {time}.
next: I'm checking that now. You'll have an answer here {time}.
next: Let me ask the people who know. You'll hear from me here {time}.
private:

# A word to everybody about an incident, for your status page or an account of yours: \`{quote}\` is what people say most. again goes in place of
# opening where you have spoken of it before.
[update]
opening: Many people have trouble with {brand} right now: {quote}. We know about it, and we're sorry.
opening: Many people have trouble with {brand} right now. We know about it, and we're sorry.
late:
silence:
again: We are still at work on the trouble with {brand}: {quote}.
again: We are still at work on the trouble with {brand}.
trouble:
sorry:
answer: {who} is on it.
next: The next update comes {time}, even if we know no more by then.
closing:
private:
sign:

[faq]
opening: Hi {name}, thanks for the question.
opening: Thanks for your question, {name}.
opening: Hello, thanks for your question.
silence:
trouble:
answer: This page should answer it: {link}
answer: We have written that down here: {link}
answer: Here is how it works: {link}
next: If it leaves anything open, ask here and I'll answer.
next: If that doesn't help, just say so here.
private:

[praise]
opening: Thank you, {name}, that's good to read.
opening: Thank you for this, {name}.
opening: Hi {name}, thank you, that makes us happy.
opening: Thank you, that's good to read.
opening: Thank you for writing this.
opening: Thank you, that's kind of you.
opening: That's lovely to read, thank you.
late:
silence:
again:
trouble:
sorry:
next: I'll pass it on to the team, they'll be glad to read it.
next: I'll show it to the team today.
next: I'll pass it on, that will make the team's day.
next: I'll share it with the team today.
private:

# Somebody asks others what they think of you, or passes on what a paper says.
[news]
opening: Hi {name}, this is {who} from {brand}.
opening: Hello, this is {who} from {brand}.
opening: Hi, {who} from {brand} here.
late:
silence:
again:
trouble:
next: If there is something I can answer from our side, ask me here. I'll look in again {time}.
private:
sign:

# Where data lie open, somebody speaks of the law or somebody could be hurt: nothing but who will write, and by when.
[grave]
opening:
late:
silence:
again:
trouble:
known:
next: Hello, this is {who} from {brand}. I'm dealing with this myself and will write to you {time}.
next: Hello, my name is {who} and I work for {brand}. This is with me now, and I will write to you {time}.
next: Hello, {who} from {brand} here. I have taken this on myself, and you'll hear from me {time}.
next: Hello, I'm {who} and work for {brand}. I'm seeing to this in person and will write to you {time}.
private: To reach me directly before that: {private}
private: Until then you can reach me here: {private}
private: If anything comes up before, please write to me here: {private}
closing:
sign:

# They belong to an incident that goes on: many people have the same trouble. What is known is your last word about it.
[incident]
known: You are not the only one, and we are at work on it. What we know so far: {known} What we write about it stands here: {word}
known: Others have this, too, and we are at work on it. What is known so far: {known} All of it stands here: {word}
known: You are not the only one, and we are at work on it. What we know so far: {known}
known: Others have this, too, and we are at work on it. What is known so far: {known}
known: You are not the only one, and we are at work on it. What we know stands here: {word}
known: Others have this, too, and we are at work on it. What we know stands here: {word}
known: You are not the only one, and we are at work on it.
known: Others have this, too, and we are at work on it.
known: It isn't only you, and we are working on it.
next: You'll hear from me here {time}, even if I don't know more by then.
next: I'll write here again {time}, with or without news, and again when it is over.

# They belong to an incident that is over, and have to be told so.
[fixed]
opening: Hi {name}, here is news about what you wrote.
opening: Hello {name}, back to what you wrote about.
late:
silence:
again:
trouble:
sorry: I'm sorry for the trouble it gave you.
sorry: I'm sorry about the trouble.
known: {known}
answer: It has been fixed {fixed}, and should work for you again. More about it: {word}
answer: It should work for you again: it has been fixed {fixed}. What it was stands here: {word}
answer: It has been fixed {fixed}, and should work for you again.
answer: It should work for you again: it has been fixed {fixed}.
next: If it still doesn't work for you, tell me here and I'll look into it.
next: Should anything still be wrong on your side, write here and I'll see to it.
private: If it is about your account, it can go here: {private}
`
