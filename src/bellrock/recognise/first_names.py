"""First names that are common where the eight languages are spoken, without accents.

Left out are those that are also words, months, places or products, such as Mark, May, Paris or Alexa.
"""

_WRITTEN = """
aaron abby abdul abigail adam adele adrian adriana adrien agata agnes agnieszka ahmed aisha alan alana albert
alberto aleksandra alessandra alessandro alessia alex alexander alexandra alexandre alexis alfie alfonso alfred ali
alice alicia alina alison allison amanda amelia amelie amina amy ana anais anders andre andrea andreas andrei
andrew andrzej andy angela angelika angelo angie anita anja anke anna annabel anne anneke annette annie anouk
anthony antje antoine anton antonella antonia antonio arek arjan arkadiusz arnaud arne arthur artur asia astrid
aurelie axel barbara bart bartek bartosz bas basia beata beatrice beatriz becky ben benedikt benjamin bente
bernadette bernard bernd bert beth bethany bianca birgit bjorn bob bogdan bogusia boris bram brandon brenda brian
brigitte britta bruce bryan caitlin camila camilla camille carina carla carlo carlos carmen carol carole carolina
caroline carolyn caterina catherine cathy cecile cecilia celia celine charles charlie chiara chloe chris christa
christel christelle christiane christina christine christoph christophe christopher cindy claire clara claude
claudia claudio clement connor corinna corinne craig cristian cristiano cristina cynthia czarek daan damian damien
daniel daniela daniele danielle danny danuta darek dariusz darren dave david davide debbie deborah delphine denise
dennis derek diana diane diego dieter dirk dominik dominika dominique donna dorota dorothea duncan dylan edith
eduard eduardo edward edyta eileen elaine eleanor elena eleni elias elisa elisabeth elise elizabeth elke ella ellen
ellie elodie elsa elzbieta emil emilia emilie emily emma emmanuel enrico enrique eric erica erik erika erin ernst
esther ethan eva evelyn evelyne ewa fabian fabien fabio fabrizio fatima federica federico felipe felix femke
ferdinand fernanda fernando filip filippo fiona francesca francesco francine francisca francisco franck francois
francoise franziska fred freddie frederic frederik fritz gabriel gabriela gabriele gareth gary geert gemma geoff
georg george georgia gerald gerard gerd gerhard gianluca gianni gilles gina giorgia giorgio giovanna giovanni
giulia giulio giuseppe gonzalo graham grazyna greg gregor gregory greta grzegorz guido guilherme guillaume
guillermo gunther gustavo hanna hannah hans harald harry hassan heather hector heike heinz helen helena helene
helga helmut hendrik henri henrik henrique henry herbert hilde holger horst hugo ian ibrahim ignacio igor ilona
ilse imogen ines inge ingrid irena irene irina isaac isabel isabell isabella isabelle iwona izabela jacek jack
jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jane janet janice janina janine janusz jaroslaw
jasmin jason javier jay jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerry jerzy jess jesse jessica
jessie jill jim jimmy joachim joan joana joanna joanne joao joaquin jochen joel joelle johan johann johanna
johannes john johnny jolanda jolanta jonas jonathan joost jorg jorge jose josef joseph josh joshua joyce juan juana
judith julia julian juliana julie julien juliette julio jurgen justin justine justyna kacper kai kamil kamila karen
karim karin karina karl karolina kasia kasper katarzyna kate katherine kathleen kathrin kathy katie katja katrin
kayla keith kelly ken kenneth kerry kerstin kevin kim kinga klara klaus konrad konstantin kris krystyna krzysztof
kyle laetitia lara lars laszlo laura lauren laurence laurent lech leon leonardo leonie lesley leszek lewis liam
lidia lieke lilly lisa lise liz lodewijk logan lorena lorenzo lotte lou louis louisa louise luc luca lucas lucia
luciano lucie lucy ludwig luigi luis luisa lukas lukasz luke lydia lynn maarten maciej maciek maddie madeleine
madison magda magdalena maggie maja malgorzata malgosia manfred manon manuel manuela mara marc marcel marcela
marcelo marcin marco marcos marcus mareike marek margaret margarida margit margot maria mariana marianne mariano
marie marieke marijke mario mariola marion mariusz marjolein markus marleen marlene marta martha martin martina
martine martyna mary mateo mateus mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu
maureen maurice maurizio max maxime megan mehmet melanie melissa michael michal michel michele michelle miguel
mihai mike mikolaj milan milena miranda miriam mirko mohamed mohammed moira molly monica monika monique moritz
muhammad muriel mustafa nadia nadine nancy naomi natalia natalie nathalie nathan neil nele nicholas nick nicola
nicolas nicole niels nigel nikolai nina noah noel noemi nora norbert nuno olga oliver olivia olivier oliwia oscar
oskar otto owen pablo pamela paola paolo pascal pascale patricia patrick patrik patryk paul paula paulina pauline
paulo pavel pawel pedro peggy penny perrine pete peter petra phil philip philipp philippe phoebe pierre pieter
pietro pilar piotr przemek rachel radek radoslaw rafael rafal ralf ralph ramon raphael raquel raul raymond rebecca
regina reinhard remi renata renate rene ricardo riccardo richard rita robert roberta roberto robin rodrigo roger
roland rolf romain roman ronald rory rosalie rosemary roswitha roy ruben rudolf rui rupert russell ruth ryan
ryszard sabina sabine sabrina sally salvatore sam samantha samira samuel sandra sanne sara sarah sascha saskia
scott sean sebastian sebastiano serge sergio severine shane shannon sharon sheila shirley silke silvia simon simona
simone slawek sofie solene sonia sophia sophie stacey stan stanislaw stefan stefania stefanie stefano steffen steph
stephan stephane stephanie stephen steve steven stuart sue susan susana susanne suzanne sven svenja sylvia sylvie
sylwia szymon tadeusz tamara tania tanja tara ted teresa terry thea theo theresa thierry thijs thomas thorsten
tiago tim timo tina tobias toby tom tomas tomasz tommy tony torsten tracy tristan ulrich ulrike ursula ute uwe
valentin valentina valeria valerie vanessa vera veronica veronika veronique vicente vicky victor viktor viktoria
vincent vincenzo violetta virginie vittoria vladimir volker waldemar walter wanda wendy werner wieslaw wilhelm
willem wim wojciech wojtek wolfgang xavier yannick yasmin yolanda yusuf yves yvette yvonne zbigniew zoe zofia
zuzanna
"""
FIRST_NAMES = frozenset(_WRITTEN.split())
