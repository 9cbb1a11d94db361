# Identifiers outside ASCII are normalized (NFKC).
größe = 5
print(größe, globals()['größe'])
ﬁn = 'ligature'
print(fin, 'fin' in globals(), 'ﬁn' in globals())
名前 = '名'
def 関数(引数): return 引数 * 2
print(名前, 関数(4), 関数.__name__)
class Ñ:
    é = 'attr'
    def ß(self): return self.é
print(Ñ().ß(), Ñ.__name__, getattr(Ñ, 'é'))
𝐱 = 'mathematical bold x'
print(x)
def f(**k): return k
print(f(ａ=1))
print('é'.isidentifier(), '1é'.isidentifier(), 'a·b'.isidentifier())
ª = 'ordinal'
print(a)
try:
    café
except NameError as e:
    print(e)
