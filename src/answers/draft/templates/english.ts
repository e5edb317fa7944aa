// The file that people get to edit: what stands here is what they read, remarks and all.

export const englishTemplates = `# Answers in English. A line is one way to say one part of an answer; where a part has several, the case decides, so that
# twelve people do not read the same words. What stands in braces is put there for each case:
#   {name}    what to call them, where they go by the name of a person
#   {quote}   their own words about the trouble, as a sentence in quotation marks
#   {matter}  what the trouble is with, where their words are not quoted: "the refund"
#   {known}   what you know, as you typed it behind --known
#   {time}    by when they hear from you next: "by 4:30 pm today (UTC)"
#   {private} where to write what is not for everyone: \`private\` in the config
#   {link}    the page that answers a question, and {question}: \`faq\` in the config
#   {who}     who speaks, and {brand}: for whom
#   {fixed}   since when an incident is over: "since 4:30 pm today (UTC)"
#   {word}    where you last spoke about an incident in public
# A line is used only where there is something to put into its braces, and goes before lines that say less of the case. Parts: opening,
# late (the first answer comes later than promised), again (they are back after an answer), trouble, sorry (not beside late or again), known,
# answer, next, closing, private, sign. A kind of post without a part takes that of [any]; a part with nothing behind its colon is left out.
# Where a place has no room, closing goes first, then sorry, trouble, late, again, opening, known; the others always stay.
# The program may take a post for another kind than it is: each line should be fit for that, too.

[any]
opening: Hi {name}, I'm sorry about the trouble with {matter}.
opening: Hello {name}, sorry about the trouble with {matter}.
opening: Hi {name}, I'm sorry you've had trouble with {matter}.
opening: Hi, I'm sorry about the trouble with {matter}.
opening: Hello, sorry about the trouble with {matter}.
opening: I'm sorry you've had trouble with {matter}.
opening: Hi {name}, I'm sorry about this.
opening: Hello {name}, I'm sorry to read this.
opening: Hi {name}, I'm really sorry about that.
opening: {name}, I'm sorry about this.
opening: Hi, I'm sorry about this.
opening: Hello, I'm sorry to read this.
opening: Hi, I'm really sorry about that.
opening: I'm sorry about this.
late: We should have answered sooner.
late: I know this answer comes late.
again: Our last answer didn't settle it, and I'm sorry for that, too.
again: You shouldn't have had to write again.
trouble: {quote} – that's not how it should be.
known: {known}
next: I'm asking the team about it now and will write here again {time}.
next: I'll find out what we can do about it and write here again {time}.
next: I'll ask what we can do about it. You'll hear from me here {time}.
private: If you'd rather not write about it in public: {private}
private: You can also write to us directly: {private}
private: Anything that isn't for everyone to read can go here: {private}
sign: {who}, {brand}

[outage]
next: I'm asking the team about it now. You'll hear from me here {time}, even if I don't know more by then.
next: I'm looking into it now and will write here again {time}, with what I know by then.
next: I'm asking the team now and will write here again {time}, with or without news.

[account]
private: Please don't post account details here. They can go here: {private}
private: If we should look at your account, please send the details here and not in public: {private}
private: Please don't post account details here.

[billing]
trouble:
next: I'll have this checked and write here again {time}.
next: I'm looking into it now and will write here again {time}.

[bug]
next: I'll show this to the people who look after it and write here again {time}.
next: I'll ask what we can do about it. You'll hear from me here {time}.

[product]
next: I'll find out what we can do about it and write here again {time}.
next: I'm asking the team about it now and will write here again {time}.

[service]
next: I'll talk to the team about it and write here again {time}.
next: I'll find out what we can do about it and write here again {time}.

[delivery]
next: I'll find out what we can do about it and write here again {time}.
next: I'm asking the team about it now and will write here again {time}.

[security]
opening: Hi {name}, thanks for raising this.
opening: Thank you for raising this, {name}.
opening: Thank you for raising this.
opening: Hello, thanks for raising this.
trouble:
next: I'm giving this to our security team. You'll hear from me here {time}.
next: I'll have our security team look at it and write here again {time}.
private: Please don't post details here that others could use. They reach us here: {private}
private: Please don't post details here that others could use.

[other]
next: I'm asking the team about it now and will write here again {time}.
next: I'll talk to the team about it. You'll hear from me here {time}.

# Data are lost.
[loss]
opening: Hi {name}, I'm very sorry about this.
opening: Hello {name}, I'm really sorry to read this.
opening: Hi, I'm very sorry about this.
opening: Hello, I'm really sorry to read this.
next: I'm finding out right now what can be done and will write here again {time}.
next: I'm asking right now what can still be done and will tell you here {time}.

# Somebody's health is touched, and nobody is known to be in danger.
[care]
opening: Hi {name}, I'm very sorry about this, and I hope you're all right.
opening: Hi, I'm very sorry about this, and I hope you're all right.
opening: Hello, I'm really sorry to read this. I hope everyone is all right.
opening: I'm very sorry about this.
trouble:
next: I'm taking this to the people in charge now and will write here again {time}. If anyone is unwell, please call a doctor and don't wait for us.
next: This is with me now, and I'll write here again {time}. If anyone feels unwell, please see a doctor first.
private: You can also write to us directly: {private}

# Somebody suggests something.
[opinion]
opening: Hi {name}, thank you for the suggestion.
opening: Thanks for the suggestion, {name}.
opening: Hi, thank you for the suggestion.
opening: Thanks for the suggestion.
late:
again:
trouble:
next: I'll show it to the team today and write here {time} what they say.
next: I'll take it to the team today. You'll hear from me here {time}.
private:

# Praise, and something that was not right beside it.
[mixed]
opening: Thank you for telling us, {name}, and I'm sorry about what wasn't right.
opening: Hi {name}, thank you for this, and I'm sorry about what didn't go well.
opening: Thank you for telling us, and I'm sorry about what wasn't right.
opening: Hi, thank you for this, and I'm sorry about what didn't go well.
late:
again:
trouble:
next: I'll pass all of it on to the team today. If anything is still open, write it here: I'll look in again {time}.
next: The team gets all of it from me today. If we should still put something right, tell me here. I'll look in again {time}.
private:

# Few words, and none that tell what it is about.
[vague]
opening: Hi {name}, I'm sorry to read this. Could you tell me a bit more about it?
opening: Hello {name}, I'm sorry about that. Could you say a bit more?
opening: Hi, I'm sorry to read this. Could you tell me a bit more about it?
opening: Hello, I'm sorry about that. Could you say a bit more?
late:
again:
trouble:
next: Then I'll see what I can do. I'll look in here again {time}.
next: A line or two is enough, and I'll see to it. I'll look in here again {time}.
private: If you'd rather tell me in private: {private}

[question]
opening: Hi {name}, let me find out.
opening: Hello {name}, I'll get you an answer.
opening: Hi, let me find out.
opening: Hi, I'll get you an answer to that.
opening: Hello, let me ask about that.
again:
trouble:
next: You'll hear from me here {time}.
next: I'll write here again {time}.
private:

# A word to everybody about an incident, for your status page or an account of yours: \`{quote}\` is what people say most. again goes in place of
# opening where you have spoken of it before.
[update]
opening: Many people have trouble with {brand} right now: {quote}. We know about it, and we're sorry.
opening: Many people have trouble with {brand} right now. We know about it, and we're sorry.
late:
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
opening: Hi {name}, thanks for asking.
opening: Thanks for your question, {name}.
opening: Hi, thanks for asking.
opening: Thanks for your question.
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
opening: Thank you, that's good to read.
opening: Thank you for writing this.
opening: Thank you, that's kind of you.
late:
again:
trouble:
next: I'll pass it on to the team, they'll be glad to read it.
next: I'll show it to the team today.
next: I'll pass it on, the team will be glad to read it.
private:

# Somebody asks others what they think of you, or passes on what a paper says.
[news]
opening: Hi {name}, this is {who} from {brand}.
opening: Hello, this is {who} from {brand}.
opening: Hi, {who} from {brand} here.
late:
again:
trouble:
next: If there is something I can answer from our side, ask me here. I'll look in again {time}.
private:
sign:

# Where data lie open, somebody speaks of the law or somebody could be hurt: nothing but who will write, and by when.
[grave]
opening:
late:
again:
trouble:
known:
next: This is {who} from {brand}. I'm dealing with this myself and will write to you {time}.
next: My name is {who} and I work for {brand}. This is with me now, and I will write to you {time}.
private: To reach me directly before that: {private}
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
next: You'll hear from me here {time}, even if I don't know more by then.
next: I'll write here again {time}, with or without news, and again when it is over.

# They belong to an incident that is over, and have to be told so.
[fixed]
opening: Hi {name}, here is news about what you wrote.
opening: Hello {name}, back to what you wrote about.
opening: Hi, here is news about what you wrote.
opening: Hello, back to what you wrote about.
late:
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
