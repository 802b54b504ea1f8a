// The syntax of ECMA-262, every decision LL(1). A rule's actions build the tree (see StatementActions and its
// superclasses); an action that stands before a decision may give the current token another type, which is how the
// choices that need context or more lookahead are made (see TokenRoles). All token types stand here; the lexer is
// written by hand (Tokens and its superclasses).
parser grammar JavaScript;

options { superClass = StatementActions; }

@header {
import everett.syntax.DeclarationKind;
import everett.syntax.ImportPhase;
import everett.syntax.Statement;
}

tokens {
  // What the lexer delivers and a statement can begin with,
  NAME, NUM, STR, LIT, TPL_FULL, TPL_HEAD, LP, LB, LC, SEMI, NEW, SUPER, FUNCTION, CLASS, VAR, CONST, IF, FOR, WHILE, DO,
  RETURN, BREAK, CONTINUE, THROW, TRY, SWITCH, WITH, DEBUGGER, EXPORT, PRIVATE,
  // and what is made of that by retyping: in the first 63 types, so that one test finds them.
  PREFIX, REGEX, YIELD0, NEW_TARGET, IMPORT_META, IMPORT_CALL, ASYNC_FUNCTION, ASYNC_ARROW, BLOCK_LC, LET_DECL, USING,
  AWAIT_USING, FUNCTION_DECL, ASYNC_DECL, CLASS_DECL, IMPORT_DECL, LABEL,
  // The other tokens of the lexer,
  RP, RB, RC, COMMA, COLON, DOT, QDOT, ELLIPSIS, QUESTION, ARROW, ASSIGN, STAR, POW, IN, INFIX, INCDEC, WORDOP, EXTENDS,
  ELSE, CATCH, FINALLY, CASE, DEFAULT, IMPORT, RESERVED, ESCAPED,
  // and the other results of retyping.
  TPL_MID, TPL_TAIL, NL_INC, NL_ARROW, BODY_LC, MOD, STATIC_LC, FOR_IN, FOR_OF, FOR_AWAIT, ELSE_IF, NO_ELSE, AS, FROM
}

// ---- Goals

program : {programStart();} statementList EOF {programEnd();} ;

// A function that CreateDynamicFunction has put together.
lone : {programStart();} assignment EOF ;

// ---- Statements

statementList : {itemStart();} ( statement {itemStart();} )* ;

statement
@init { int s = in.start, c = position; enter(); }
@after { leave(); statementEnd(); }
  : BLOCK_LC {enterBlock();} statementList RC {block(s);}
  | declaration {asi();} SEMI {variableDeclaration(s);}
  | FUNCTION_DECL {functionStart(0);} functionDeclaration[s, c]
  | ASYNC_DECL FUNCTION {functionStart(ASYNC);} functionDeclaration[s, c]
  | CLASS_DECL {classStart();} NAME {className(true);} classTail {classDeclaration(s);}
  | SEMI {push(new Statement.Empty(s, in.pEnd));}
  | IF ifStatement[s]
  | FOR forStatement[s]
  | WHILE LP expression RP {loopStart(s);} statement {whileStatement(s);}
  | DO {loopStart(s);} statement WHILE LP expression RP {doSemi();} SEMI {doWhileStatement(s);}
  | CONTINUE {jump();} ( NAME {identifierReference();} | {none();} ) {asi();} SEMI {continueStatement(s);}
  | BREAK {jump();} ( NAME {identifierReference();} | {none();} ) {asi();} SEMI {breakStatement(s);}
  | RETURN {returnStart(s);} ( expression | {none();} ) {asi();} SEMI {returnStatement(s);}
  | WITH {withStart(s);} LP expression RP {bodyStart();} statement {withStatement(s);}
  | SWITCH LP expression RP LC {enterSwitch();} ( switchCase )* RC {switchStatement(s);}
  | LABEL {label();} COLON {labelBody(c);} statement {labelledStatement(s);}
  | THROW {throwStart();} expression {asi();} SEMI {throwStatement(s);}
  | TRY tryStatement[s]
  | DEBUGGER {asi();} SEMI {push(new Statement.Debugger(s, in.pEnd));}
  | IMPORT_DECL importDeclaration[s]
  | EXPORT {exportStart(c);} exportDeclaration[s]
  | expression {asi();} SEMI {expressionStatement(s);}
  ;

declaration
@init { DeclarationKind k; }
  : ( VAR | CONST | LET_DECL | USING | AWAIT_USING ) {k = declarationStart();}
    declarator[k] ( COMMA declarator[k] )* {declarations(k);} ;

declarator [DeclarationKind k]
@init { int s = in.start; }
  : binding {declare(k); none();} ( ASSIGN {drop();} assignment )? {declarator(s, k);} ;

binding : NAME {bindingIdentifier();} | array {bindingPattern();} | object {bindingPattern();} ;

ifStatement [int s]
@init { int n = 0; }
  : LP expression RP {ifBodyStart();} statement {ifBodyEnd(); elseStart();}
    ( ELSE_IF {elseIf(); n++;} LP expression RP {ifBodyStart();} statement {ifBodyEnd(); elseStart();} )*
    ( ELSE {ifBodyStart();} statement {ifBodyEnd();} | NO_ELSE {none();} ) {endIf(s, n);} ;

forStatement [int s]
@init { boolean w = false; }
  : {forAwait();} ( FOR_AWAIT {w = true;} )? LP {forStart(w);}
    ( declaration | expression | {none();} ) {forMiddle();}
    ( SEMI {forInitializer(w);} ( expression | {none();} )
      SEMI {operand();} ( expression | {none();} ) RP {loopStart(s);} statement {endFor(s);}
    | FOR_IN {forHead(s, w, false);} expression RP {loopStart(s);} statement {forInStatement(s);}
    | FOR_OF {forHead(s, w, true);} assignment RP {loopStart(s);} statement {forOfStatement(s, w);}
    ) ;

switchCase
@init { int s = in.start; }
  : ( CASE expression | DEFAULT {defaultCase();} ) COLON {open();} statementList {switchCase(s);} ;

tryStatement [int s]
  : block {none();} ( catchClause {replaceNone();} )? {none();} ( FINALLY {drop();} block )? {endTry(s);} ;

catchClause
@init { int s = in.start; }
  : CATCH ( LP binding {catchParameter();} RP | {none();} ) block {catchClause(s);} ;

block
@init { int s = in.start; }
  : LC {enterBlock();} statementList RC {block(s);} ;

// ---- Modules

importDeclaration [int s]
@init { ImportPhase p = importStart(); }
  : ( STR {string();}
    | ( NAME {importDefault();} ( COMMA ( namespaceImport | namedImports ) )? | namespaceImport | namedImports )
      {from();} FROM STR {string();} ) attributes {asi();} SEMI {importDeclaration(s, p);} ;

namespaceImport
@init { int s = in.start; }
  : STAR {as();} AS NAME {namespaceImport(s);} ;

namedImports : LC {moduleName();} ( importSpecifier ( COMMA {moduleName();} importSpecifier )* ) RC ;

importSpecifier
@init { int s = in.start; }
  : ( NAME | STR ) {specifierName(); as();} ( AS NAME {importSpecifier(s, true);} | {importSpecifier(s, false);} )
  | {hole();} ;

// with { key: "value" }
attributes
  : {open();} ( WITH LC {moduleName();} attribute ( COMMA {moduleName();} attribute )* RC )? {endAttributes();} ;

attribute
@init { int s = in.start; }
  : ( NAME | STR ) {specifierName();} COLON STR {attribute(s);} | {hole();} ;

exportDeclaration [int s]
  : STAR {as(); from();} ( AS {moduleName();} ( NAME | STR ) {exportedName(); from();} | {none();} )
    FROM STR {string();} attributes {asi();} SEMI {exportAll(s);}
  | LC {exportListStart();} exportSpecifier ( COMMA {moduleName();} exportSpecifier )* RC {from(); none();}
    ( FROM {drop();} STR {string();} attributes )? {asi();} SEMI {exportNamed(s);}
  | DEFAULT {exportDefaultStart();} exportDefault[s]
  | exported {endExport(s);} ;

exportSpecifier
@init { int s = in.start; }
  : ( NAME | STR ) {specifierName(); as();}
    ( AS {moduleName();} ( NAME | STR ) {exportSpecifier(s, true);} | {exportSpecifier(s, false);} )
  | {hole();} ;

exportDefault [int s]
@init { int f = in.start; }
  : FUNCTION_DECL {functionStart(0);} functionDeclaration[f, EXPORT_DEFAULT] {endExportDefault(s);}
  | ASYNC_DECL FUNCTION {functionStart(ASYNC);} functionDeclaration[f, EXPORT_DEFAULT] {endExportDefault(s);}
  | CLASS_DECL {classStart();} ( NAME {className(true);} | {none();} ) classTail {classDeclaration(f); endExportDefault(s);}
  | assignment {asi();} SEMI {expressionStatement(f); endExportDefault(s);} ;

exported
@init { int s = in.start; }
  : declaration {asi();} SEMI {variableDeclaration(s);}
  | FUNCTION_DECL {functionStart(0);} functionDeclaration[s, ITEM]
  | ASYNC_DECL FUNCTION {functionStart(ASYNC);} functionDeclaration[s, ITEM]
  | CLASS_DECL {classStart();} NAME {className(true);} classTail {classDeclaration(s);} ;

// ---- Functions and classes

functionDeclaration [int s, int c]
  : ( ( STAR | POW ) {star();} )?
    ( NAME {functionName(c);} | {noFunctionName(c);} ) functionRest {endFunctionDeclaration(s, c);} ;

functionExpression [int s]
  : ( ( STAR | POW ) {star();} )? ( NAME {functionExpressionName();} | {none();} ) functionRest {endFunctionExpression(s);} ;

functionRest
  : LP {enterFunction();} parameter ( COMMA parameter )* RP {parametersEnd();}
    LC {functionBodyStart();} statementList RC {functionBody();} ;

parameter
@init { int s = in.start; }
  : binding {none();} ( ASSIGN {drop();} assignment )? {parameter(s);}
  | ELLIPSIS binding {restParameter(s);}
  | {hole();} ;

classTail : ( EXTENDS {heritageStart();} unit {heritageEnd();} | {none();} )
    LC {classBody();} ( classElement {member(true, 0);} )* RC ;

classElement
@init { int s = in.start, m; }
  : SEMI
  | STATIC_LC LC {staticBlockStart();} statementList RC {staticBlock(s);}
  | key[true] {m = modifiers; elementStart(m);}
    ( functionRest {elementMethod(s, m);}
    | ASSIGN {fieldStart();} assignment {fieldEnd(); asi();} SEMI {field(s, m);}
    | SEMI {none(); field(s, m);} ) ;

// ---- Expressions

expression
@init { int s = in.start, n = 1; }
  : assignment ( COMMA assignment {n++;} )* {sequence(s, n);} ;

// AssignmentExpression: every precedence level, ?:, assignment and arrow functions; see ExpressionActions.
assignment
  : {begin();} ( PREFIX {prefix();} )* unit {after();}
    ( ( ( INFIX | STAR | POW | ASSIGN | IN ) {infix();} | QUESTION {conditionalTest();} assignment COLON {conditionalElse();} )
      ( PREFIX {prefix();} )* unit {after();} )*
    ( ARROW {arrowStart();} ( BODY_LC {functionBodyStart();} statementList RC {arrowBlock();} | assignment {arrowExpression();} ) )?
    {finish();} ;

// LeftHandSideExpression and UpdateExpression's postfix form; n counts the `new`s that have no arguments yet.
unit
@init { int s = in.start, n = 0; boolean optional = false; }
  : ( NEW {n++; newStart();} )*
    ( NAME {identifierReference();}
    | ( NUM | STR | LIT | REGEX | NEW_TARGET | IMPORT_META ) {literal();}
    | template[false]
    | LP {open();} slot ( COMMA slot )* RP {parenthesized(s);}
    | array
    | object
    | FUNCTION {functionStart(0);} functionExpression[s]
    | ASYNC_FUNCTION FUNCTION {functionStart(ASYNC);} functionExpression[s]
    | CLASS {classStart();} ( NAME {className(false);} | {none();} ) classTail {classExpression(s);}
    | SUPER ( DOT {name();} ( NAME | PRIVATE ) {superMember(s);} | LB {open();} expression RB {superIndex(s);}
            | LP arguments {superCall(s, n);} )
    | IMPORT_CALL LP arguments {importCall(s, n);}
    | ASYNC_ARROW NAME {asyncArrowParameter(s);}
    | YIELD0 {bareYield(n);}
    | PRIVATE {privateOperand(n);}
    ) {tail();}
    ( ( DOT {name();} ( NAME | PRIVATE ) {member();}
      | LP arguments {n = call(n);}
      | LB {open();} expression RB {index(false);}
      | QDOT {optional = true; optionalLink(n);}
        ( ( NAME | PRIVATE ) {optionalMember();} | LB {open();} expression RB {index(true);} | LP arguments {optionalCall();} )
      | template[true] {taggedTemplate(optional);}
      ) {tail();} )*
    ( INCDEC {postfix(s, n > 0 || optional);} )? {unitEnd(s, n, optional);} ;

arguments : {open();} slot ( COMMA slot )* RP ;

// An element of a list; all lists are x? (',' x?)*.
slot
@init { operand(); int s = in.start; }
  : assignment | ELLIPSIS assignment {spread(s);} | {hole();} ;

array
@init { int s = in.start; }
  : LB {open();} slot ( COMMA slot )* RB {arrayLiteral(s);} ;

template [boolean tagged]
@init { int s = in.start; templatePart(tagged); }
  : TPL_FULL {templateFull(s);}
  | TPL_HEAD {templateHead();} expression {templateNext(tagged);}
    ( TPL_MID {templateChunk();} expression {templateNext(tagged);} )* TPL_TAIL {templateTail(s);} ;

object
@init { int s = in.start; }
  : LC {objectStart();} property ( COMMA {member(false, 0);} property )* RC {objectLiteral(s);} ;

property
@init { int s = in.start, m; }
  : ELLIPSIS assignment {spreadProperty(s);}
  | key[false] {m = modifiers; propertyStart(m);}
    ( COLON assignment {property(s);} | functionRest {method(s, m);}
    | ASSIGN assignment {coverInitializer(s);} | {shorthand(s);} )
  | {hole();} ;

key [boolean element]
@init { int m = 0; }
  : ( MOD {m = modifier(m); member($element, m);} )* ( ( STAR | POW ) {m = starModifier(m); name();} )?
    ( ( NAME | STR | NUM | PRIVATE ) {propertyName(m);} | LB {open();} assignment RB {computedName(m);} ) ;
