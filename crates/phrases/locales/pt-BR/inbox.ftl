inbox-skip = Ir para o conteúdo
inbox-pages = Páginas
inbox-shop = Loja
inbox-account = Sua conta
inbox-not-allowed-title = Você não tem permissão para isso
inbox-not-allowed-text = Nada mudou. Um proprietário da loja pode dar outra função a você.
inbox-state =
    { $word ->
        [received] Nova
        [in_review] Em análise
        [waiting] Esperando o cliente
        [accepted] Aceita
        [refused] Recusada
       *[completed] Encerrada
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Pedido, e-mail, nome, produto ou caso
inbox-case-label = Tipo de caso
inbox-every-case = Todos os tipos
inbox-needs-answer = Precisa de resposta
inbox-clear = Limpar
inbox-overdue = Atrasada desde { $moment }
inbox-answer-by = Responder até { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } resposta atrasada.
        [many] { $count } de respostas atrasadas.
       *[other] { $count } respostas atrasadas.
    }
inbox-first-page = Primeira página
inbox-next-page = Próxima página
inbox-export = Baixar esta lista:
inbox-cases = Casos
inbox-case-before = Caso anterior
inbox-case-after = Próximo caso
inbox-action =
    { $word ->
        [approve] Aprovar
        [ask] Perguntar ao cliente
        [decline] Recusar
        [exception] Abrir uma exceção
        [goods] Produto recebido
        [parcel] Tem algo a caminho
        [refund] Reembolso feito
        [solved] Resolvido de outro jeito
        [write] Escrever ao cliente
        [review] Começar a análise
       *[reopen] Reabrir
    }
inbox-action-hint =
    { $word ->
        [approve] O cliente recebe o que pediu.
        [ask] O caso espera a resposta do cliente.
        [decline] Diga por quê, e o que o cliente pode fazer agora.
        [exception] Você dá mais do que as regras e a lei pedem. Fica marcado como exceção.
        [goods] O cliente fica sabendo que o produto chegou.
        [parcel] Etiqueta, produto novo ou consertado: o cliente recebe o código e o link.
        [refund] O dinheiro está voltando. Isso encerra o caso.
        [solved] O cliente recebeu algo que não é dinheiro. Isso encerra o caso.
        [write] A situação continua como está.
        [review] O cliente vê que alguém está analisando.
       *[reopen] O caso volta para análise.
    }
inbox-action-go =
    { $word ->
        [approve] Aprovar
        [ask] Enviar pergunta
        [decline] Recusar
        [exception] Aprovar como exceção
        [goods] Salvar
        [parcel] Salvar
        [refund] Encerrar: reembolsado
        [solved] Encerrar: resolvido
        [write] Enviar mensagem
        [review] Começar a análise
       *[reopen] Reabrir
    }
inbox-goods-message = Recebemos o produto.
inbox-message-optional = Mensagem ao cliente, se quiser
inbox-message-hint = O cliente lê na página de acompanhamento. Idioma do cliente: { $language }
inbox-template = Texto
inbox-put-in = Inserir
inbox-tracking-number = Código de rastreio
inbox-tracking-link = Link de rastreio
inbox-resolution = Solução
inbox-taken-back = O cliente retirou a solicitação
inbox-amount = Valor reembolsado
inbox-currency = Moeda
inbox-words-missing = Ainda não salvo: diga ao cliente por quê, ou do que você precisa.
inbox-places-left = Ainda não salvo: a mensagem tem um trecho entre chaves para preencher.
inbox-link-wrong = Ainda não salvo: o link precisa começar com https://.
inbox-parcel-missing = Ainda não salvo: digite um código de rastreio ou um link.
inbox-solution-missing = Ainda não salvo: escolha como foi resolvido.
inbox-amount-wrong = Ainda não salvo: digite o valor como 12.90, sem separador de milhar, e uma moeda como BRL.
inbox-too-long = Ainda não salvo: a mensagem tem mais de 2.000 caracteres.
inbox-exception = Exceção
inbox-rating = Avaliação do cliente
inbox-stars = { $stars } de 5
inbox-erase = Apagar dados pessoais
inbox-erase-text = Nome, e-mail, número do pedido, mensagens e fotos somem de vez. As estatísticas ficam.
inbox-erase-sure = Sim, apagar de vez
inbox-step =
    { $word ->
        [message] Mensagem
        [tracking] Pacote
        [photos] Fotos
       *[state] Anotado
    }
inbox-actor =
    { $word ->
        [buyer] Cliente
        [shop] Loja
       *[desk] Automático
    }
inbox-gives =
    { $word ->
        [law] Pela lei:
       *[shop] Pelas suas regras:
    }
inbox-refuses =
    { $word ->
        [law] Contra, pela lei:
       *[shop] Contra, pelas suas regras:
    }
inbox-not-told = O cliente não informou:
inbox-opens-on = Primeiro dia
inbox-send-by = Produto enviado até
inbox-money-by = Dinheiro de volta até
inbox-unlimited = Sem limite
inbox-person-decides = Uma pessoa da sua loja decide.
inbox-conditions = Condições
inbox-holds = cumprida
inbox-fails = não cumprida
inbox-open = em aberto
inbox-staff = Equipe
inbox-role =
    { $word ->
        [owner] Proprietário
        [agent] Atendente
       *[reader] Leitor
    }
inbox-role-label = Função
inbox-role-hint = Proprietários podem tudo. Atendentes respondem e baixam. Leitores só olham.
inbox-person =
    { $word ->
        [active] Ativo
        [invited] Convidado
        [expired] Convite vencido
       *[off] Desativado
    }
inbox-invite = Convidar alguém
inbox-invite-go = Criar link
inbox-link-text = Passe este link para { $name }. Ele funciona uma vez, por 7 dias, e não aparece de novo.
inbox-new-link = Novo link
inbox-switch-off = Desativar
inbox-switch-on = Ativar
inbox-save = Salvar
inbox-remove = Remover
inbox-fields-wrong = Nada mudou: digite um nome e um e-mail como nome@example.com.
inbox-last-owner = Nada mudou: primeiro, a loja precisa de outro proprietário com acesso.
inbox-other-shop = Nada mudou: esta pessoa também trabalha para outra loja. Quem é proprietário das duas pode criar o link.
inbox-one-password = A antiga senha única ainda abre tudo. Quando cada colega tiver uma conta, remova essa senha.
inbox-one-password-go = Remover a senha única
inbox-login-wrong = O e-mail e a senha não conferem.
inbox-forgotten = Esqueceu a senha? Um proprietário da loja pode dar um novo link a você.
inbox-setup-title = Sua conta para a caixa de entrada
inbox-setup-text = Você tem a função de proprietário: vê todas as solicitações e pode convidar colegas.
inbox-setup-go = Criar conta
inbox-invitation-title = Solicitações de clientes: { $shop }
inbox-invitation-text = Boas-vindas, { $name }. Escolha uma senha; depois você pode entrar com seu e-mail.
inbox-invitation-closed = Um convite funciona uma vez, por 7 dias. Peça um novo link ao proprietário da loja.
inbox-your-name = Seu nome
inbox-your-email = Seu e-mail
inbox-name-wrong = Digite seu nome; até 80 caracteres.
inbox-change-password = Mudar a senha
inbox-current-password = Senha atual
inbox-everywhere = Sair de todos os aparelhos
inbox-everywhere-text = De todos os computadores e celulares, inclusive este.
inbox-templates = Textos
inbox-templates-text = Suas próprias palavras para respostas. O cliente recebe o texto no idioma dele, ou no primeiro idioma da sua loja.
inbox-places = O desk preenche estes: { LIST($places) }
inbox-no-templates = Ainda não há textos.
inbox-new-template = Novo texto
inbox-template-name = Nome do texto
inbox-text = Texto
inbox-template-wrong = Ainda não salvo: digite um nome e um texto de até 2.000 caracteres.
