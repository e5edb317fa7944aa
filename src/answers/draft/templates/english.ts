// The file that people get to edit: what stands here is what they read, remarks and all.

export const englishTemplates = `# Answers in English. A line is one way to say one part of an answer; where a part has several, the case decides, so that
# twelve people do not read the same words. What stands in braces is put there for each case:
#   {name}    what to call them, where they go by the name of a person
#   {quote}   their own words about the trouble, as a sentence in quotation marks
#   {known}   what you know, as you typed it behind --known
#   {time}    by when they hear from you next: "by 16:30 UTC today"
#   {private} where to write what is not for everyone: \`private\` in the config
#   {link}    the page that answers a question, and {question}: \`faq\` in the config
#   {who}     who speaks, and {brand}: for whom
# A line is used only where there is something to put into its braces, and goes before lines that say less. Parts: opening, late (the first
# answer comes later than promised), again (they are back after an answer), trouble, sorry (not beside late or again), known, answer, next,
# closing, private, sign. A kind of post without a part takes that of [any]; a part with nothing behind its colon is left out.
# Where a place has no room, closing goes first, then sorry, late, again, opening, trouble, known; the others always stay.

[any]
opening: Hi {name}, thanks for telling us.
opening: Hello {name}, thanks for posting this.
opening: Thanks for letting us know, {name}.
opening: Hi, thanks for telling us.
opening: Hello, thanks for posting this.
opening: Thanks for letting us know.
late: Sorry that you had to wait for this answer.
late: You should have heard from us sooner, sorry.
again: So our last answer didn't settle it, sorry.
trouble: You wrote: {quote}
known: {known}
next: I'm looking into it and will write here again {time}.
next: I'll find out what happened, and you'll hear from me here {time}.
next: I'll look into this and tell you here {time} what I found.
private: For anything that is not for everyone to read: {private}
private: If you would rather not write about it here: {private}
sign: {who}, {brand}

[outage]
trouble: You wrote: {quote}
trouble: You say: {quote}
sorry: I'm sorry, that should not happen.
sorry: I'm sorry about that.
next: I'm asking what is going on, and you'll hear from me here {time}, even if there is nothing new by then.
next: I'm finding out what has happened and how long it will take. I'll write here again {time} with what I know by then.
next: I'm asking the team now and will post here again {time}, with or without news.
private: If you want us to look at your case: {private}

[account]
trouble: You wrote: {quote}
sorry: I'm sorry, that should not be this hard.
sorry: I'm sorry that this is in your way.
next: I'll find out what is holding it up and write here again {time}.
next: I'll see what we can do from our side, and you'll hear from me here {time}.
private: Please don't post account details here. To let us look at your account: {private}
private: To look at your account we need a few details that should not stand here. Please send them to us: {private}
private: Please don't post account details here.

[billing]
trouble: You wrote: {quote}
sorry: I understand that you want that cleared up.
sorry: I'd want an answer to that, too.
next: I'll find out how that came about and write here again {time}.
next: I'll go through this with our accounts team and tell you here {time} what we found.
private: Please don't post invoice or card numbers here. To let us look them up: {private}
private: Your invoice number is best sent in private: {private}
private: Please don't post invoice or card numbers here.

[bug]
trouble: You wrote: {quote}
sorry: That should not happen, sorry.
sorry: That is not how it should be, sorry.
next: I'll take this to the people who look after it and tell you here {time} what they say.
next: I'll find out what is behind it and write here again {time}.
private: If you have pictures or details that are not for everyone: {private}
closing: Whatever else you noticed about it helps.

[product]
trouble: You wrote: {quote}
sorry: That is not what you should get from us, sorry.
sorry: I'm sorry, it should not be like that.
next: I'll find out what we can do about it and write here again {time}.
next: I'll ask the people who make it and tell you here {time} what they say.
private: If you have an order number, it is best sent in private: {private}
private: To let us find your order: {private}
closing: A photo would help, if you have one.

[service]
trouble: You wrote: {quote}
sorry: I'm sorry, that is not how it should go.
sorry: I'm sorry about that.
next: I'll look into how that came about and write here again {time}.
next: I'll ask the people concerned and tell you here {time} what they say.
private: If you want us to look at your case: {private}
private: For the details, in private: {private}

[delivery]
trouble: You wrote: {quote}
sorry: I'm sorry, that is not how it should go.
sorry: I'm sorry, you were right to expect something else.
next: I'll find out what happened and tell you here {time}.
next: I'll ask where it went wrong and write here again {time}.
private: If you have an order or booking number, please send it to us here rather than post it: {private}
private: If you have an order or booking number, it is best sent in private: {private}

[security]
opening: Hi {name}, thanks for raising this.
opening: Thank you for raising this, {name}.
opening: Thank you for raising this.
opening: Hello, thanks for raising this.
trouble: You wrote: {quote}
next: I'm giving this to our security team, and you'll hear from me here {time}.
next: I'll have our security team look at it and write here again {time}.
private: Please leave out of this thread what somebody else could use. The details reach us here: {private}
private: Please leave out of this thread what somebody else could use.

# Data are lost.
[loss]
trouble: You wrote: {quote}
sorry: I'm sorry. I know how much work can be in that.
sorry: I'm sorry, that is the last thing that should happen.
next: I'm asking our engineers whether it can be brought back, and will write here again {time}.
next: I'll find out from our engineers what can still be saved and tell you here {time}.
private: To let us look at your case: {private}
closing: Until then it's best to change nothing there.

# Somebody does not like something, or likes something and something else not; nothing is broken.
[opinion]
opening: Hi {name}, thanks for saying so.
opening: Thanks for letting us know, {name}.
opening: Hi, thanks for saying so.
opening: Thanks for letting us know.
again:
trouble:
sorry:
next: I'll pass it on to the people it concerns and tell you here {time} what they say.
next: I'll take it to the people it concerns. You'll hear from me here {time}.
private:

# Somebody is annoyed and says of nothing in particular.
[vague]
opening: Hi {name}, I'd like to know what went wrong.
opening: Hello {name}, what happened?
opening: Hi, I'd like to know what went wrong.
opening: Hello, what happened?
late:
again:
trouble:
sorry:
next: If you tell me here, I'll look into it. I'll be back in this thread {time}.
next: Tell me and I'll see to it. I'll look in here again {time}.
private: If you would rather tell me in private: {private}

[question]
opening: Hi {name}, thanks for asking.
opening: Thanks for your question, {name}.
opening: Hi, thanks for asking.
opening: Thanks for your question.
opening: Hello, thank you for asking.
trouble:
sorry:
next: I'll find out and answer here {time}.
next: I'd rather ask somebody who knows for certain. You'll have an answer here {time}.
next: I'll check and answer you here {time}.
private:

[faq]
opening: Hi {name}, thanks for asking.
opening: Thanks for your question, {name}.
opening: Hi, thanks for asking.
opening: Thanks for your question.
trouble:
sorry:
answer: This page should answer it: {link}
answer: We have written that down here: {link}
answer: Here is how it works: {link}
next: If it leaves anything open, ask here and I'll answer.
next: If that doesn't help, just say so here.
private:

[praise]
opening: Thank you, {name}, that is good to read.
opening: Thanks for the kind words, {name}.
opening: Thank you, that is good to read.
opening: Thanks for the kind words.
late:
again:
trouble:
sorry:
next: I'll pass it on to the people who did the work.
next: I'll show it to the team.
private:

[news]
opening: Thanks for writing about us, {name}.
opening: Thanks for writing about us.
trouble:
sorry:
next: If there is something that you would like to ask us about it, I'll answer here; I'm looking in again {time}.
private: You can also reach us directly: {private}

[other]
trouble: You wrote: {quote}
sorry:

# Where data lie open, somebody speaks of the law or somebody could be hurt: nothing but who will write, and by when.
[grave]
opening:
late:
again:
trouble:
sorry:
known:
next: This is {who} from {brand}. I'm dealing with this myself and will write to you {time}.
next: My name is {who} and I work for {brand}. This is with me now, and I will write to you {time}.
private: To reach me directly before that: {private}
closing:
sign:
`
