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
opening: Hi {name}, sorry about that.
opening: {name}, I'm sorry, that's not good.
opening: Hi, I'm sorry about this.
opening: Hello, I'm sorry to read this.
opening: Hi, sorry about that.
opening: I'm sorry about this.
opening: Hi, I'm sorry, that's not good.
late: We should have answered sooner.
late: I know this answer comes late.
again: Our last answer clearly didn't settle it.
again: So our last answer wasn't enough.
trouble: {quote} – that doesn't sound right.
trouble: {quote} – that's not how it should be.
known: {known}
next: I'll find out what happened and write here again {time}.
next: I'm looking into it now and will write here again {time}.
next: Let me find out what's behind this. You'll hear from me here {time}.
private: If you'd rather not write about it in public: {private}
private: You can also write to us directly: {private}
private: Anything that isn't for everyone to read can go here: {private}
sign: {who}, {brand}

[outage]
next: I'm asking the team what's going on. You'll hear from me here {time}, even if there's nothing new by then.
next: I'm finding out what's going on and will write here again {time}, with what I know by then.
next: I'm asking the team now and will write here again {time}, with or without news.

[account]
next: I'll find out what's behind this and write here again {time}.
next: I'll see what we can do from our side. You'll hear from me here {time}.
private: Please don't post account details here. They can go here: {private}
private: If you want us to look at your account, please send the details here and not in public: {private}
private: Please don't post account details here.

[billing]
next: I'll find out how that came about and write here again {time}.
next: I'll have this checked and tell you here {time} what we found.
private: Anything that isn't for everyone to read, such as an invoice number, can go here: {private}
private: If there is an invoice or order number, please send it here rather than post it: {private}
private: If there is an invoice number, please don't post it here.

[bug]
next: I'll show this to the people who look after it and tell you here {time} what they say.
next: I'll find out what's behind it and write here again {time}.

[product]
next: I'll find out what we can do about it and write here again {time}.
next: I'll ask the team what we can do and tell you here {time}.
private: If there is an order number, please send it here rather than post it: {private}
private: You can also write to us directly: {private}

[service]
next: I'll find out what happened and write here again {time}.
next: I'll talk to the team about it and tell you here {time} what they say.

[delivery]
next: I'll find out what went wrong and write here again {time}.
next: I'll ask what happened and tell you here {time}.
private: If there is an order or booking number, please send it here rather than post it: {private}
private: Anything that isn't for everyone to read, such as a booking number, can go here: {private}

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
trouble: {quote} – that doesn't sound right.

# Data are lost.
[loss]
next: I'm finding out what can be done and will write here again {time}.
next: I'll ask right now what can still be done and tell you here {time}.

# Somebody suggests something, or tells of something that the program found no trouble in; it may be trouble, or praise.
[opinion]
opening: Hi {name}, thanks for telling us.
opening: Thanks for letting us know, {name}.
opening: Hi, thanks for telling us.
opening: Thanks for letting us know.
opening: Hello, thank you for writing this.
again:
trouble:
next: I'll talk to the team about it and come back to you here {time}.
next: I'll take this to the team and look in here again {time}.
private:

# Praise, and perhaps something else beside it.
[mixed]
opening: Thank you, {name}.
opening: Hi {name}, thank you for this.
opening: Thank you for telling us.
opening: Hi, thank you for this.
late:
again:
trouble:
next: I'll pass this on to the team today. If there is more to it, tell me here.
next: I'll show this to the team today. If you need anything from us, just write it here.
private:

# Few words, and none that tell what it is about.
[vague]
opening: Hi {name}, could you tell me a bit more about it?
opening: Hello {name}, could you say a bit more about that?
opening: Hi, could you tell me a bit more about it?
opening: Hello, could you say a bit more about that?
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
opening: Thanks for the kind words, {name}.
opening: Thank you, that's good to read.
opening: Thanks for the kind words.
opening: Thank you, that's kind of you.
late:
again:
trouble:
next: I'll pass it on to the people who did the work.
next: I'll show it to the team.
next: I'll pass it on, somebody will be glad to read it.
private:

[news]
opening: Hi {name}, this is {who} from {brand}.
opening: Hello, this is {who} from {brand}.
opening: Hi, {who} from {brand} here.
late:
again:
trouble:
next: If there is something I can answer or help with, write it here. I'll look in again {time}.
private: You can also reach us directly: {private}
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
`
