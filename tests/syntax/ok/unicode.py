é = 1
ﬁ = 'ligature'
名前 = é + ﬁ
ª = µ = 1
class Ünïcödé: ñ = '😀'
x = f'{名前} ü {é=}'
