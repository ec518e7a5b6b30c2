"""First names that are common where the eight languages are spoken, without accents.

Left out are those that are also words, months, places or products, such as Mark, May, Paris or Alexa.
"""

_WRITTEN = """
aaron abby abdul abigail adam adebayo adele adrian adriana adrien agata agnes agnieszka ahmed aisha alan alana
albert alberto aleksandra aleksei alessandra alessandro alessia alex alexander alexandra alexandre alexei alexis
alfie alfonso alfred ali alice alicia alina alison allison amanda amara amelia amelie amina aminata amit amy ana
anais anastasia anders andre andrea andreas andrei andres andrew andrzej andy angela angelika angelo angharad angie
ania anil anita anja anjali anke anna annabel anne anneke annette annie anouk anthony antje antoine anton antonella
antonia antonio aoife arek arjan arjun arkadiusz arnaud arne arthur artur astrid aurelie axel ayse barbara bart
bartek bartosz bas basia beata beatrice beatriz becky ben benedikt benjamin bente bernadette bernard bernd bert
beth bethany bianca bilal birgit bjorn bob bogdan bogusia bojan boris bozena bram brandon brenda brian brigitte
britta bruce bryan caio caitlin callum camila camilla camille carina carla carlo carlos carmen carol carole
carolina caroline carolyn caterina catherine cathy cecile cecilia celia celine charles charlie chiara chidi chinedu
chloe chris christa christel christelle christiane christina christine christoph christophe christopher ciara cindy
claire clara claude claudia claudio clement connor corinna corinne craig cristian cristiano cristina cynthia czarek
daan damian damien daniel daniela daniele danielle danny danuta darek dariusz darren dave david davide debbie
debora deborah deepak delphine denise dennis derek diana diane diego dieter dirk dmitri dmitry dominik dominika
dominique donna dorota dorothea dragan duncan dylan edith edoardo eduard eduardo edward edyta eileen elaine eleanor
elena eleni elias elif elisa elisabeth elise elizabeth elke ella ellen ellie elodie elsa elzbieta emeka emil emilia
emilie emily emma emmanuel emre enrico enrique eric erica erik erika erin ernst esther ethan eva evelyn evelyne ewa
ewan fabian fabien fabio fabrizio farah fatima fatou federica federico felipe felix femi femke ferdinand fergus
fernanda fernando ffion filip filippo fiona francesca francesco francine francisca francisco franck francois
francoise franziska fred freddie frederic frederik freya fritz gabriel gabriela gabriele gareth gary geert gemma
geoff georg george georgia gerald gerard gerd gerhard gianluca gianni gilles gina giorgia giorgio giovanna giovanni
giulia giulio giuseppe gonzalo goran gosia graham grazyna greg gregor gregory greta grzegorz guido guilherme
guillaume guillermo gunther gustavo gwen halina hamish hanna hannah hans harald harry haruto hassan heather hector
heike heinz helen helena helene helga helmut hendrik henning henri henrik henrique henry herbert hilde hiroshi
holger horst hugo hussein iain ian ibrahim ignacio igor ilaria ilona ilse imogen imran ines inge ingrid irena irene
irina isaac isabel isabell isabella isabelle isla ivan ivana iwona izabela jacek jack jackie jacob jacqueline
jacques jaime jake jakob jakub james jamie jane janet janice janina janine janusz jaroslaw jasmin jason javier jay
jean jeanne jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jerzy jess jesse jessica jessie jill jim
jimmy jing joachim joan joana joanna joanne joao joaquim joaquin jochen joel joelle johan johann johanna johannes
john johnny jola jolanda jolanta jonas jonathan joost jorg jorge joris jose josef joseph josh joshua joyce juan
juana judith julia julian juliana julie julien juliette julio jurek jurgen justin justine justyna kacper kai kamil
kamila karen karim karima karin karina karl karolina kasia kasper katarzyna kate katherine kathleen kathrin kathy
katie katja katrin katya kayla keith kelly ken kenji kenneth kerry kerstin kevin khadija kim kinga klara klaus kofi
konrad konstantin kowalski kris krystyna krzys krzysztof kwame kyle laetitia lakshmi lara lars laszlo laura lauren
laurence laurent layla lea lech leila leon leonardo leonie lesley leszek lewis liam lidia lieke lilly linh lisa
lise liz lodewijk logan lorena lorenzo lotte lou louis louisa louise luc luca lucas lucia luciano lucie lucy
ludovica ludwig luigi luis luisa lukas lukasz luke lydia lynn maarten maciej maciek maddie madeleine madison magda
magdalena maggie magnus maite maja malgorzata malgosia mamadou manfred manon manuel manuela mara marc marcel
marcela marcelo marcin marco marcos marcus mareike marek margaret margarida margit margot maria mariana marianne
mariano marie marieke marijke mario mariola marion marisa mariusz marjolein marko markus marleen marlene marta
martha martin martina martine martyna mary mateo mateus mateusz mathias mathieu mathilde matilda matilde matt
matteo matthew matthias matthieu matthijs maureen maurice maurizio max maxime megan mehmet melanie melissa michael
michal michel michele michelle miguel mihai mike mikhail mikolaj milan milena milica minh miranda miriam mirko
mohamed mohammed moira molly monica monika monique morag moritz muhammad murat muriel mustafa nadia nadine nancy
naomi nasser natalia natalie natasha nathalie nathan neha neil nele ngozi nguyen niamh niccolo nicholas nick nicola
nicolas nicole niels nigel nikolai nina noah noel noemi nora norbert nowicki nuno oksana olena olga oliver olivia
olivier oliwia olu oluwaseun omar ornella oscar oskar otto ousmane owen pablo pamela paola paolo pascal pascale
patricia patrick patrik patryk paul paula paulina pauline paulo pavel pawel pedro peggy penny perrine pete peter
petra phil philip philipp philippe phoebe pierre pieter pietro pilar piotr pooja priya przemek rachel radek
radoslaw rafael rafal raj rajesh ralf ralph ramon raphael raquel rashid raul ravi raymond rebecca regina reinhard
remi renata renate rene rhys ricardo riccardo richard rita robert roberta roberto robin rocio rodrigo roger rohan
roland rolf romain roman ronald rory rosalie rosemary roswitha roy ruben rudolf rui rupert russell ruth ruud ryan
ryszard sabina sabine sabrina sakura sally salvatore sam samantha samir samira samuel sandra sanjay sanne sara
sarah sascha saskia scott sean sebastian sebastiano serge sergei sergio severine shane shannon sharon sheila
shirley sigrid silke silvia simon simona simone siobhan slawek sofie solange solene sonia sophia sophie stacey stan
stanislaw staszek stefan stefania stefanie stefano steffen steph stephan stephane stephanie stephen steve steven
stuart sue sunita susan susana susanne suzanne sven svenja svetlana sylvia sylvie sylwia szymon tadeusz tamara
tania tanja tara tariq tatiana ted teresa terry thea theo theresa thiago thibault thierry thijs thomas thorsten
thuy tiago tim timo tina tobias toby tom tomas tomasz tomek tommaso tommy tony torsten tracy tristan tunde ulrich
ulrike ursula ute uwe valentin valentina valeria valerie vanessa vera veronica veronika veronique vicente vicky
victor vijay vikram viktor viktoria vincent vincenzo violetta virginie vittoria vlad vladimir volker waldemar
walter wanda wei wendy werner wieslaw wilhelm willem wim wojciech wojtek wolfgang xavier xiulan yannick yasmin
yolanda youssef yuki yuri yusuf yves yvette yvonne zainab zara zbigniew zeynep zoe zofia zosia zuzanna
"""
FIRST_NAMES = frozenset(_WRITTEN.split())
